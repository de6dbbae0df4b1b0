"""The reference plan in numpy, beside UncertaintyBenchmark: the same formulas and distributions.

Prints the outcome as planned, what a million draws say of it, and plans a second on one core in
processor time, best of a few. Needs numpy and no network.

  python3 recipes/src/bench/compare-uncertainty.py
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import platform
import sys
import time

import numpy as np

GAS, LN10 = 8.31446261815324, np.log(10)
PHOTON = 6.62607015e-34 * 299792458.0 * 6.02214076e23 / 365e-9  # J/mol at 365 nm
KP, KM, KCT, KT, YIELD, EFFICIENCY, WANTED = 2e6, 5e6, 1e7, 1e9, 0.95, 0.6, 0.95
NAMES = ["r", "gel point", "w_sol", "strands mol/kg", "G phantom kPa", "G affine kPa", "dry um",
         "wet um", "C=C mol/L", "absorbance", "t95 s"]
ESTIMATES = [50, 188.2, 238.2, 4.76, 1, 0.97, 2000, 0.95, 0.97, 12, 7, 1.2, 1.1, 1, 120, 1.0]


def plan(node, linker, dmso, dmpa, w, e, mn, q, p, volume, wide, polymer, solvent, light, eps, factor):
    """mg, uL, mm, g/mL, mW/cm2, L/(mol cm) in; one row for each name out."""
    n, m = node * w / 1062.71, linker / mn
    enes, thiols = 4 * e * n, 2 * q * m
    r = enes / thiols
    pa = p * np.minimum(1, 1 / r)
    pb = r * pa
    k = 1 / (pa * q * pb * e)
    s = np.clip(np.sqrt(np.maximum(k - 0.75, 0)) - 0.5, 0, 1)
    ends = 1 - q + q * (1 - pb + pb * s**3)
    x = 1 - s
    p3, p4 = 4 * s * x**3, x**4
    strands, cycles = n * (1.5 * p3 + 2 * p4), n * (0.5 * p3 + p4)
    solids = node + linker
    sol = (node * w * s**4 + linker * ends**2 + node * (1 - w)) / solids
    dry = solids / polymer
    liquid = dry + dmso / solvent
    phi = dry / liquid
    stiff = GAS * 298.15 * np.cbrt(phi * phi) / (dry * (1 - sol)) * 1e3
    wet = volume / (np.pi * wide * wide / 4)
    ene, thiol, initiator = enes / liquid * 1e3, thiols / liquid * 1e3, dmpa / 256.30 / liquid * 1e3
    a = LN10 * eps * initiator * wet / 10
    rate = YIELD * LN10 * eps * 1000 * light * 1e-3 / PHOTON
    strength = np.sqrt(EFFICIENCY * initiator / (KT * rate)) * factor
    less = np.minimum(ene, thiol)
    more = np.maximum(ene, thiol)
    few = ene <= thiol
    h = WANTED / (1 - WANTED) / more
    over = (more - less) * h
    need = (-np.log1p(-WANTED) / np.where(few, KP, KCT) - np.log1p(-WANTED * less / more) / np.where(few, KCT, KP)
            + KM / KP / KCT * h * np.where(over > 0, np.log1p(over) / np.where(over > 0, over, 1), 1))
    through = np.exp(-a / 2)
    narrow = np.sqrt(-np.expm1(-a))
    angle = narrow * need / strength / 2
    slope = np.tan(np.minimum(angle, 1.57079)) / narrow
    left = 1 - slope * through
    never = (angle >= np.pi / 2) | (left <= 0)
    t95 = np.where(never, np.inf, 2 * np.log1p(slope / (through * np.where(never, 1, left))) / rate)
    return [r, 1 / np.sqrt(3 * e * q * r) * np.maximum(1, r), sol, strands / solids * 1e3, stiff * cycles,
            stiff * strands, wet * phi * (1 - sol) * 1e3, wet * 1e3, ene, a, t95]


def back(x):
    return np.where(x > 1, 2 - x, x)


def draw(rng, count):
    """Every number, drawn; shares are turned back at 1."""
    u = np.sqrt(2 * 0.1**2 / 12 + 0.1**2)
    normal = lambda mean, sd: mean + sd * rng.standard_normal(count)
    return [normal(50, u), normal(188.2, u), normal(238.2, u), normal(4.76, u), back(normal(1, 0.01)),
            back(normal(0.97, 0.01)), rng.uniform(1900, 2100, count), back(normal(0.95, 0.02)),
            back(normal(0.97, 0.01)), normal(12, 0.12), normal(7, 0.05), normal(1.2, 0.02), normal(1.1, 0.001),
            np.exp(0.15 * rng.standard_normal(count)), normal(120, 20), np.exp(0.30 * rng.standard_normal(count))]


def seconds(work, rounds=5):
    best = np.inf
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def main():
    print(f"python {platform.python_version()}, numpy {np.__version__}, {platform.processor() or platform.machine()}")
    rng = np.random.default_rng(1)
    million = plan(*draw(rng, 1_000_000))
    for name, value, many in zip(NAMES, plan(*[np.float64(x) for x in ESTIMATES]), million):
        low, high = np.quantile(many, [0.025, 0.975])
        print(f"  {name:15} {value:.10g}   sd {np.std(many):.4g}, 95 % {low:.4g} to {high:.4g}")
    for block in (10_000, 100_000, 1_000_000):
        def work():
            for _ in range(1_000_000 // block):
                plan(*draw(rng, block))
        print(f"  blocks of {block:>7}: {1 / seconds(work):.2f} million plans a second with draws")
    numbers = [np.full(10_000, x, dtype=float) for x in ESTIMATES]
    print(f"  without draws, blocks of 10000: {0.01 / seconds(lambda: plan(*numbers), 50):.2f} million")
    print(f"  quantiles of {len(NAMES)} outputs: {seconds(lambda: [np.quantile(y, [0.025, 0.5, 0.975]) for y in million]):.3f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
