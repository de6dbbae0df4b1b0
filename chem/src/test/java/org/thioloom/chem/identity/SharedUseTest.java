package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thioloom.chem.identity.Drawings.ENE;
import static org.thioloom.chem.identity.Drawings.LITFSI;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.PEG;
import static org.thioloom.chem.identity.Drawings.random;
import static org.thioloom.chem.identity.Drawings.shuffled;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/// Everything of the room from several threads at once, each with drawings of its own.
class SharedUseTest {
    private static final int THREADS = 8;
    private static final List<String> DRAWINGS =
            List.of(NODE, ENE, PEG, LITFSI, "CN1CCCC1=O", "C[C@H](N)C(=O)O", "OC(=O)/C=C/C(=O)O");
    private static final Coupling THIOL_ENE = Couplings.find("thiol-ene").orElseThrow();

    private static String all(String smiles, String name) {
        return String.join(
                "\n",
                List.of(
                        CanonicalSmiles.of(smiles).toString(),
                        BigSmiles.of(smiles).toString(),
                        Inchi.of(smiles).toString(),
                        Names.find(name).toString()));
    }

    private static Set<String> together(int runs, UnaryOperator<String> work) throws Exception {
        var answers = new TreeSet<String>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Set<String>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                long seed = 20260310L + thread;
                tasks.add(() -> {
                    Set<String> own = new TreeSet<>();
                    var random = random(seed);
                    for (int i = 0; i < runs; i++) {
                        String drawing = DRAWINGS.get(random.nextInt(DRAWINGS.size()));
                        String key = CanonicalSmiles.of(drawing).toString();
                        own.add(key + "\n" + work.apply(shuffled(drawing, random)));
                    }
                    return own;
                });
            }
            for (Future<Set<String>> task : threads.invokeAll(tasks)) {
                answers.addAll(task.get());
            }
        }
        return answers;
    }

    @Test
    void identifiersAndNamesFromEightThreadsAreThoseOfOne() throws Exception {
        var expected = new TreeSet<String>();
        DRAWINGS.forEach(drawing ->
                expected.add(
                        CanonicalSmiles.of(drawing) + "\n" + all(drawing, "dimethyl sulfoxide")));
        assertEquals(expected, together(30, drawing -> all(drawing, "dimethyl sulfoxide")));
    }

    @Test
    void thousandsOfTextsFromEightThreadsAreThoseOfOne() throws Exception {
        var expected = new TreeSet<String>();
        DRAWINGS.forEach(drawing -> {
            String text = CanonicalSmiles.of(drawing).toString();
            expected.add(text + "\n" + text);
        });
        assertEquals(expected, together(250, drawing -> CanonicalSmiles.of(drawing).toString()));
    }

    @Test
    void filesAndNetworksFromEightThreadsAreThoseOfOne() throws Exception {
        var alone = new TreeMap<String, String>();
        DRAWINGS.forEach(drawing -> alone.put(drawing, file(drawing)));
        var expected = new TreeSet<String>();
        alone.forEach((drawing, file) -> expected.add(CanonicalSmiles.of(drawing) + "\n" + file));
        assertEquals(expected, together(10, SharedUseTest::file));
    }

    private static String file(String drawing) {
        String file = Drawings.found(Molfile.write(drawing, ""));
        String back = Drawings.canonical(Drawings.found(Molfile.read(file)).smiles());
        return back + "\n" + BigSmiles.network(THIOL_ENE, ENE, PEG);
    }
}
