#!/usr/bin/env python3
"""Draws the network of NetworkBenchmark (A4 + 2 B2, 95 % reacted) with numpy, and finds its sol with scipy
and, where it is installed, igraph. Prints seconds and peak memory of one draw each.

    python3 chem/src/bench/compare-network.py [nodes, 1000000 by default]
"""
import resource
import sys
import time

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

NODES = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
MASS = {"node": 1062.71, "linker": 2000.0}


def bonds(seed):
    """Ends of the bonds: nodes are 0 to NODES - 1, linkers follow."""
    random = np.random.default_rng(seed)
    count = round(0.95 * 4 * NODES)
    enes = random.permutation(np.repeat(np.arange(NODES, dtype=np.int32), 4))[:count]
    thiols = random.permutation(np.repeat(np.arange(NODES, 3 * NODES, dtype=np.int32), 2))[:count]
    return enes, thiols


def by_scipy(enes, thiols):
    graph = coo_matrix((np.ones(len(enes), np.int8), (enes, thiols)), shape=(3 * NODES, 3 * NODES))
    return connected_components(graph, directed=False)[1]


def by_igraph(enes, thiols):
    import igraph

    graph = igraph.Graph(n=3 * NODES, edges=np.column_stack((enes, thiols)))
    return np.array(graph.connected_components().membership)


def sol(labels):
    masses = np.bincount(labels[:NODES], minlength=labels.max() + 1) * MASS["node"]
    masses = masses + np.bincount(labels[NODES:], minlength=len(masses)) * MASS["linker"]
    return 1 - masses.max() / masses.sum()


for name, components in (("scipy", by_scipy), ("igraph", by_igraph)):
    try:
        start = time.perf_counter()
        enes, thiols = bonds(1)
        drawn = time.perf_counter()
        fraction = sol(components(enes, thiols))
        end = time.perf_counter()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{name}: {end - start:.2f} s ({drawn - start:.2f} s to draw), {peak:.0f} MB, w_sol {fraction:.5f}")
    except ImportError:
        print(f"{name}: not installed")
