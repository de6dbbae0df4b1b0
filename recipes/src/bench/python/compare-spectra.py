#!/usr/bin/env python3
"""Asks of others what SpectrumBenchmark asks of Thioloom: a CSV of 4000 points read, and the C-O-C envelope of
ANP-C-2.0K taken apart into four Gaussians on a line, within the same limits. Best of many, in milliseconds.

    python3 recipes/src/bench/python/compare-spectra.py

Needs numpy and scipy; pandas and lmfit are asked where they are installed. From one start, with the errors of the
curvature only; Thioloom begins from five, tries pseudo-Voigt bands and three bands besides, and follows the
lithium fraction as far as the data let it.
"""
import io
import time

import numpy as np
import scipy
from scipy.optimize import curve_fit

GAUSS = 1.0644670194312262
BANDS = [(1142.2, 25.4, 4.0), (1105.9, 32.0, 14.28), (1083.2, 28.0, 12.78), (1060.9, 11.7, 3.0)]
LOW = [v for lo in (1133, 1088, 1069, 1050) for v in (0, lo, 8)] + [-9, -9]
HIGH = [v for hi in (1153, 1125, 1097, 1075) for v in (99, hi, 60)] + [9, 9]
START = [v for c, w in ((1144.6, 25), (1102.9, 30), (1078.4, 28), (1059.9, 12)) for v in (5, c, w)] + [0.05, 0.01]


def best(what, of, seconds=3.0):
    of()
    times = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.process_time()
        of()
        times.append(time.process_time() - start)
    print(f"{what}: best {1e3 * min(times):.2f} ms, median {1e3 * sorted(times)[len(times) // 2]:.2f} ms of {len(times)}")


def gauss(x, area, centre, width):
    return area / (width * GAUSS) * np.exp(-4 * np.log(2) * ((x - centre) / width) ** 2)


def envelope(x, *p):
    t = (x - 1100) / 100
    return sum(gauss(x, *p[k:k + 3]) for k in (0, 3, 6, 9)) + p[12] + p[13] * t


rng = np.random.default_rng(2)
x = 980 + 0.9643 * np.arange(249)
x = x[(x >= 1000) & (x <= 1200)]
y = 0.04 + 1.5e-4 * (x - 1000) + sum(gauss(x, a, c, w) for c, w, a in BANDS) + 0.001 * rng.standard_normal(len(x))
wave = 400 + 0.9 * np.arange(4000)
table = "\n".join(f"{a!r},{b!r}" for a, b in zip(wave.tolist(), rng.random(4000).tolist())) + "\n"

print(f"numpy {np.__version__}, scipy {scipy.__version__}; processor time")
best("read 4000 points, numpy.loadtxt", lambda: np.loadtxt(io.StringIO(table), delimiter=","))
try:
    import pandas

    best(f"read 4000 points, pandas {pandas.__version__}", lambda: pandas.read_csv(io.StringIO(table), header=None))
except ImportError:
    print("pandas: not installed")
best("envelope, scipy curve_fit within limits", lambda: curve_fit(envelope, x, y, START, bounds=(LOW, HIGH)))
best("envelope, scipy curve_fit without limits", lambda: curve_fit(envelope, x, y, START))
try:
    import lmfit
except ImportError:
    print("lmfit: not installed")
else:
    def by_lmfit():
        parameters = lmfit.Parameters()
        for i, (lo, start, hi) in enumerate(zip(LOW, START, HIGH)):
            parameters.add(f"p{i}", value=start, min=lo, max=hi)
        return lmfit.minimize(lambda p: envelope(x, *(p[f"p{i}"].value for i in range(14))) - y, parameters)

    best(f"envelope, lmfit {lmfit.__version__}", by_lmfit)
