package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// What is loaded when, seen from a class loader of its own.
class LazinessTest {
    private static final List<String> INCHI =
            List.of("org.openscience.cdk.inchi.", "io.github.dan2097.", "com.sun.jna.");
    private static final List<String> NAMES = List.of("uk.ac.cam.ch.wwmm.opsin.");
    private static final List<String> LAYOUT = List.of("org.openscience.cdk.layout.");

    /// Remembers what it was asked for.
    private static final class Watcher extends URLClassLoader {
        private final ConcurrentSkipListSet<String> loaded = new ConcurrentSkipListSet<>();

        Watcher() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(
                            System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .map(Watcher::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }

        boolean has(List<String> packages) {
            return loaded.stream().anyMatch(name -> packages.stream().anyMatch(name::startsWith));
        }
    }

    private static String call(Watcher watcher, String type, String method, String... arguments)
            throws ReflectiveOperationException {
        Class<?>[] strings = new Class<?>[arguments.length];
        Arrays.fill(strings, String.class);
        return String.valueOf(
                watcher.loadClass("org.thioloom.chem.identity." + type)
                        .getMethod(method, strings)
                        .invoke(null, (Object[]) arguments));
    }

    @ParameterizedTest(name = "{0}.{1} of {2}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    CanonicalSmiles ! of ! SCCOCCS |Sg:n:2,3,4:n:ht| ! false ! false
                    CanonicalSmiles ! of ! [2H][C@H](N)C(=O)O        ! false ! false
                    BigSmiles       ! of ! SCCOCCS |Sg:n:2,3,4:n:ht| ! false ! false
                    Inchi           ! of ! SCCOCCS |Sg:n:2,3,4:n:ht| ! false ! false
                    Molfile         ! read ! blah                    ! false ! false
                    RxnFile         ! read ! blah                    ! false ! false
                    Inchi           ! of ! CO                        ! true  ! false
                    Names           ! find ! methanol                ! false ! true
                    """)
    void onlyWhatIsAskedForIsLoaded(
            String type, String method, String argument, boolean inchi, boolean names)
            throws ReflectiveOperationException, IOException {
        try (var watcher = new Watcher()) {
            String answer = call(watcher, type, method, argument);
            assertTrue(!answer.isEmpty());
            assertEquals(inchi, watcher.has(INCHI), answer);
            assertEquals(names, watcher.has(NAMES), answer);
            assertEquals(false, watcher.has(LAYOUT), answer);
        }
    }

    @Test
    void aDrawingLoadsItsLayoutAndNoWindows() throws ReflectiveOperationException, IOException {
        try (var watcher = new Watcher()) {
            String file = call(watcher, "Molfile", "write", "CCO", "");
            assertTrue(file.contains("V2000") && watcher.has(LAYOUT));
            assertEquals(
                    new TreeSet<String>(),
                    new TreeSet<>(
                            watcher.loaded.stream()
                                    .filter(name ->
                                            name.contains(".renderer.") || name.contains("freehep"))
                                    .toList()));
        }
    }
}
