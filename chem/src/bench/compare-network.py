#!/usr/bin/env python3
"""One question to several programs, side by side: nodes of four enes with two dithiols each, 95 % reacted at
random; how much of the mass is outside the largest molecule? It is the network of NetworkBenchmark.

    python3 chem/src/bench/compare-network.py [nodes, 1000000 by default] [path of thioloom]

numpy draws the bonds, scipy and igraph find what hangs together (apt-get install python3-scipy python3-igraph; one
that is missing is left out). With the path of the program, ours draws as many nodes and says what theory says.
Each runs in a process of its own. Seconds are of processor time, which other work on the machine hardly changes.
"""
import importlib
import json
import multiprocessing
import resource
import subprocess
import sys

NODES = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
OURS = sys.argv[2] if len(sys.argv) > 2 else None
MASS = {"node": 1062.71, "linker": 2000.0}


def bonds(seed):
    """Ends of the bonds: nodes are 0 to NODES - 1, linkers follow."""
    import numpy as np

    random = np.random.default_rng(seed)
    count = round(0.95 * 4 * NODES)
    enes = random.permutation(np.repeat(np.arange(NODES, dtype=np.int32), 4))[:count]
    thiols = random.permutation(np.repeat(np.arange(NODES, 3 * NODES, dtype=np.int32), 2))[:count]
    return enes, thiols


def by_scipy(enes, thiols):
    import numpy as np
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(enes), np.int8), (enes, thiols)), shape=(3 * NODES, 3 * NODES))
    return connected_components(graph, directed=False)[1]


def by_igraph(enes, thiols):
    import igraph
    import numpy as np

    graph = igraph.Graph(n=3 * NODES, edges=np.column_stack((enes, thiols)))
    return np.array(graph.connected_components().membership)


def sol(labels):
    import numpy as np

    masses = np.bincount(labels[:NODES], minlength=labels.max() + 1) * MASS["node"]
    masses = masses + np.bincount(labels[NODES:], minlength=len(masses)) * MASS["linker"]
    return 1 - masses.max() / masses.sum()


def spent(who):
    """Processor seconds and peak megabytes."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(name, components):
    try:
        importlib.import_module("numpy")
        importlib.import_module("scipy.sparse.csgraph" if name == "scipy" else name)
        start, _ = spent(resource.RUSAGE_SELF)
        enes, thiols = bonds(1)
        drawn, _ = spent(resource.RUSAGE_SELF)
        fraction = sol(components(enes, thiols))
        end, peak = spent(resource.RUSAGE_SELF)
    except ImportError as missing:
        print(f"{name:9} left out: {missing}")
        return
    print(f"{name:9} w_sol {fraction:.6f}            {end - start:7.2f} s a network"
          f" ({drawn - start:.2f} s to draw), {peak:5.0f} MB", flush=True)


def ours():
    answer = subprocess.run(
        [OURS, "network", "--node", f"4:{MASS['node']}", "--linker", f"2:{MASS['linker']}", "--imbalance", "1",
         "--conversion", "0.95", "--sample", str(NODES), "--json"],
        check=True, capture_output=True, text=True)
    seconds, peak = spent(resource.RUSAGE_CHILDREN)
    answer = json.loads(answer.stdout)
    sample = answer["sample"]
    mean, error = sample["solFraction"]["mean"], sample["solFraction"]["standardError"]
    print(f"thioloom  w_sol {mean:.6f} ± {error:.6f} {seconds / sample['networks']:7.2f} s a network"
          f" ({sample['networks']} of them, start included), {peak:5.0f} MB")
    print(f"theory    w_sol {answer['solFraction']:.6f}")


if __name__ == "__main__":
    for task in [(measure, ("scipy", by_scipy)), (measure, ("igraph", by_igraph))] + ([(ours, ())] if OURS else []):
        process = multiprocessing.get_context("fork").Process(target=task[0], args=task[1])
        process.start()
        process.join()
