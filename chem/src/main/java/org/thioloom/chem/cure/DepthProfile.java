package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A film from its lit face to its back, in layers that lie equally far apart, after one exposure.
///
/// @param time of exposure, `[s]`
/// @param conversion that the layers are asked to reach, of the scarcer group, `[-]`
/// @param layers the lit face first, the back last
public record DepthProfile(double time, double conversion, List<Layer> layers) {
    private static final int LAYERS = 5;

    public DepthProfile {
        layers = List.copyOf(layers);
    }

    /// One depth.
    ///
    /// @param depth `[mm]`
    /// @param lightAtFirst share of the light that falls on the film, before any was used, `[-]`
    /// @param light the same after the exposure, `[-]`
    /// @param conversion of the scarcer group, `[-]`
    /// @param initiatorLeft `[-]`
    /// @param radicalsPerGroup `[-]`
    /// @param reaches when this depth has the conversion asked for
    public record Layer(
            double depth,
            double lightAtFirst,
            double light,
            double conversion,
            double initiatorLeft,
            double radicalsPerGroup,
            Reach reaches) {}

    /// Reckons a film; refuses what [CureReport] refuses, and a conversion that cannot be waited
    /// for.
    ///
    /// @param depth of the liquid, `[mm]`
    /// @param time of exposure, `[s]`
    /// @param conversion wanted, of the scarcer group, `[-]`
    public static Answer<DepthProfile> of(
            CuringFilm film, double depth, double time, double conversion) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                CureReport.depth(film, depth),
                                new Given("the exposure", time, "s").positive(),
                                new Given("the conversion wanted", conversion, "").conversion()));
        return objection.isPresent()
                ? objection.get().refused()
                : new Answer.Found<>(
                        new DepthProfile(
                                time,
                                conversion,
                                IntStream.range(0, LAYERS)
                                        .mapToDouble(i -> depth * i / (LAYERS - 1))
                                        .mapToObj(z -> layer(film, z, time, conversion))
                                        .toList()));
    }

    private static Layer layer(CuringFilm film, double depth, double time, double conversion) {
        return new Layer(
                depth,
                film.lightAt(depth, 0),
                film.lightAt(depth, time),
                film.conversion(depth, time),
                film.initiatorLeft(depth, time),
                film.radicalsPerGroup(depth, time),
                film.timeTo(conversion, depth));
    }
}
