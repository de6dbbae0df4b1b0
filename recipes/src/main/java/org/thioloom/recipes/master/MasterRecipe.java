package org.thioloom.recipes.master;

import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.master.UnitProcedure.Operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A recipe as its file tells it, bound to no batch yet.
///
/// @param settings what was asked and has been filled in: by a child recipe, or by the order
/// @param catalogue where its substances were looked up, a chemist's own over those that ship
public record MasterRecipe(
        Header header,
        Formula formula,
        List<Equipment> equipment,
        List<UnitProcedure> procedure,
        List<Check> checks,
        Map<String, String> settings,
        Catalogue catalogue) {

    public MasterRecipe {
        equipment = List.copyOf(equipment);
        procedure = List.copyOf(procedure);
        checks = List.copyOf(checks);
    }

    /// The first piece of equipment of a kind.
    public <E extends Equipment> Optional<E> equipment(Class<E> kind) {
        return equipment.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// The equipment of a kind that a phase works with; else the first of that kind.
    public <E extends Equipment> Optional<E> used(Class<E> kind) {
        return phases().flatMap(phase ->
                        Optional.ofNullable(phase.with()).flatMap(this::equipment).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .or(() -> equipment(kind));
    }

    /// The balance, which is the usual one where the recipe names none.
    public Equipment.Balance balance() {
        return equipment(Equipment.Balance.class).orElse(Equipment.Balance.USUAL);
    }

    /// The pipette, which is the usual one where the recipe names none.
    public Equipment.Pipette pipette() {
        return equipment(Equipment.Pipette.class).orElse(Equipment.Pipette.USUAL);
    }

    /// The equipment of that name.
    public Optional<Equipment> equipment(String id) {
        return equipment.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Every phase, each once, in order.
    public Stream<Phase> phases() {
        return procedure.stream()
                .map(UnitProcedure::operations)
                .flatMap(List::stream)
                .map(Operation::phases)
                .flatMap(List::stream);
    }
}
