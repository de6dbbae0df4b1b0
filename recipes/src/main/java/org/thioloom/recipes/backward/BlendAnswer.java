package org.thioloom.recipes.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.Blend;
import org.thioloom.chem.backward.Blend.Choice;
import org.thioloom.chem.backward.Blend.Linker;
import org.thioloom.chem.backward.Blend.Node;
import org.thioloom.chem.backward.BlendTarget;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Lots of linker blended for a lithium content or an EO : Li, with what to weigh of each.
///
/// @param target what was asked
/// @param choice which blend, where more than one would do
/// @param weighed of each linker of the blend, per mass of node weighed, `[-]`, in its order
/// @param nodeFromStock node weighed that the stock is enough for, `[g]`; empty when nobody said
public record BlendAnswer(
        BlendTarget target,
        Choice choice,
        Blend blend,
        List<Double> weighed,
        OptionalDouble nodeFromStock) {
    private static final String ION = "lithium";

    public BlendAnswer {
        weighed = List.copyOf(weighed);
    }

    /// The blend, or what these lots can give.
    ///
    /// @param plans a batch of each lot of linker by itself, of any size
    /// @param lots with what is left of each
    public static Answer<BlendAnswer> of(List<ControlRecipe> plans, List<Lot> lots, Asked asked) {
        List<Partners> all = new ArrayList<>();
        for (ControlRecipe plan : plans) {
            switch (Partners.of(plan)) {
                case Found<Partners>(Partners partners) -> all.add(partners);
                case Refused<Partners> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        if (all.isEmpty()) {
            return new Refused<>(
                    "no linker is offered", "give lots of linker, or grades (--grade 1000g/mol)");
        }
        Material node = all.getFirst().node();
        List<Linker> linkers = all.stream().map(one -> linker(one, lots)).toList();
        return Blend.of(
                        new Node(
                                node.molarMass().in(Units.GRAM_PER_MOLE),
                                node.substance().structure().count(ION),
                                1),
                        linkers,
                        asked.target,
                        asked.choice)
                .map(blend -> answer(all, linkers, asked, blend));
    }

    /// What is asked, and which blend where more than one would do.
    public record Asked(BlendTarget target, Choice choice) {}

    private static BlendAnswer answer(
            List<Partners> all, List<Linker> linkers, Asked asked, Blend blend) {
        double node = Partners.weighed(all.getFirst().node());
        List<Double> weighed = new ArrayList<>();
        for (Blend.Portion portion : blend.portions()) {
            Material linker = all.get(linkers.indexOf(portion.linker())).linker();
            weighed.add(portion.share() * blend.linkersPerNode() * Partners.weighed(linker) / node);
        }
        OptionalDouble moles = blend.nodesFromStock();
        return new BlendAnswer(
                asked.target,
                asked.choice,
                blend,
                weighed,
                moles.isPresent()
                        ? OptionalDouble.of(moles.getAsDouble() * node)
                        : OptionalDouble.empty());
    }

    /// Counted by what one of it replaces when it is the only linker: so the recipe's own basis,
    /// molecules or living groups, holds for the blend.
    private static Linker linker(Partners partners, List<Lot> lots) {
        Material material = partners.linker();
        Structure structure = material.substance().structure();
        double repeatUnits =
                structure instanceof Polymer polymer
                        ? polymer.repeatUnits(material.molarMass()).orElse(0)
                        : 0;
        Lot lot = material.lot();
        OptionalDouble stock =
                lots.stream()
                        .filter(one -> lot != null && one.id().equals(lot.id()))
                        .filter(one -> one.input().equals(material.input().id()))
                        .flatMap(one -> Stream.ofNullable(one.available()))
                        .mapToDouble(left -> left.in(Units.GRAM) / Partners.weighed(material))
                        .findFirst();
        return new Linker(
                lot == null ? material.input().id() : lot.id(),
                material.molarMass().in(Units.GRAM_PER_MOLE),
                repeatUnits,
                structure.count(ION),
                1 / partners.linkersPerNode(),
                stock);
    }
}
