package org.thioloom.recipes.forecast.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Rubber;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A network at one conversion, and between what its modulus can be.
///
/// @param moduli by state; none where the volume of the polymer is not known
public record CuredNetwork(Network network, List<StateModulus> moduli) {
    public CuredNetwork {
        moduli = List.copyOf(moduli);
    }

    /// In which state a gel is pulled.
    public enum State {
        /// In the solution it was cured from, sol and all.
        FORMED,
        /// Without what is volatile, and washed of its sol where nothing else stays in it.
        DRY,
        /// Washed, and swollen as somebody measured.
        SWOLLEN
    }

    /// The bounds in one state.
    ///
    /// @param polymer its volume fraction in that state, `[-]`
    public record StateModulus(State state, double polymer, Modulus modulus) {}

    /// The bounds in a state.
    public Optional<StateModulus> in(State state) {
        return moduli.stream().filter(one -> one.state() == state).findFirst();
    }

    static Answer<CuredNetwork> of(
            WeighedNetwork weighed, NetworkConditions conditions, Network network) {
        Film film = weighed.film();
        if (film == null) {
            return new Found<>(new CuredNetwork(network, List.of()));
        }
        Skeleton unwashed = network.skeleton().per(film.dryVolume());
        Skeleton washed = network.skeletonPerGelVolume(film.dryVolume());
        List<Answer<StateModulus>> states = new ArrayList<>();
        states.add(
                conditions
                        .rubber(film.formed(), film.formed())
                        .map(rubber -> state(State.FORMED, rubber, unwashed)));
        states.add(
                conditions
                        .rubber(film.formed(), film.dried())
                        .map(rubber ->
                                state(State.DRY, rubber, film.dried() == 1 ? washed : unwashed)));
        conditions
                .swollen()
                .ifPresent(polymer ->
                        states.add(
                                conditions
                                        .rubber(film.formed(), polymer)
                                        .map(rubber -> state(State.SWOLLEN, rubber, washed))));
        return all(states).map(moduli -> new CuredNetwork(network, moduli));
    }

    private static StateModulus state(State state, Rubber rubber, Skeleton perDryVolume) {
        return new StateModulus(state, rubber.measured(), rubber.modulus(perDryVolume));
    }

    private static <T> Answer<List<T>> all(List<Answer<T>> answers) {
        Answer<List<T>> all = new Found<>(List.of());
        for (Answer<T> one : answers) {
            all =
                    all.then(before ->
                            one.map(value -> {
                                List<T> more = new ArrayList<>(before);
                                more.add(value);
                                return more;
                            }));
        }
        return all;
    }
}
