package org.thioloom.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The rooms of the house. A room may use only the JDK, its own libraries, and the rooms it names,
/// all of which stand above it in this list.
class FloorPlanTest {
    private static final String HOUSE = "org.thioloom.";
    private static final int MOST_TYPES = 22;

    /// One package.
    ///
    /// @param name behind `org.thioloom.`
    /// @param uses rooms by name, libraries as package patterns with two dots
    record Room(String name, List<String> uses) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Room room(String name, String... uses) {
        return new Room(name, List.of(uses));
    }

    static final List<Room> PLAN =
            List.of(
                    room("chem.answer"),
                    room("chem.quantity"),
                    room("chem.table"),
                    room("chem.reference", "chem.table"),
                    room("chem.structure", "chem.quantity", "chem.table", "org.openscience.cdk.."),
                    room(
                            "chem.reaction",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "org.openscience.cdk.."),
                    room(
                            "chem.identity",
                            "chem.answer",
                            "chem.structure",
                            "org.openscience.cdk..",
                            "javax.vecmath..",
                            "uk.ac.cam.ch.wwmm.opsin.."),
                    room("chem.network", "chem.answer", "chem.table"),
                    room("chem.network.sample", "chem.answer", "chem.network"),
                    room(
                            "chem.backward",
                            "chem.answer",
                            "chem.quantity",
                            "chem.network",
                            "org.hipparchus.."),
                    room("chem.film", "chem.answer", "chem.quantity", "org.hipparchus.."),
                    room(
                            "chem.substance",
                            "chem.quantity",
                            "chem.table",
                            "chem.reference",
                            "chem.structure",
                            "chem.identity"),
                    room(
                            "chem.cure",
                            "chem.answer",
                            "chem.quantity",
                            "chem.table",
                            "chem.substance"),
                    room(
                            "chem.hazard",
                            "chem.answer",
                            "chem.quantity",
                            "chem.table",
                            "chem.substance"),
                    room("chem.stoichiometry"),
                    room(
                            "chem.analysis",
                            "chem.answer",
                            "chem.table",
                            "chem.structure",
                            "chem.reaction",
                            "chem.substance",
                            "org.openscience.cdk.."),
                    room("chem.assay", "chem.answer", "chem.quantity", "chem.structure"),
                    room("chem.drawing", "chem.table"),
                    room("chem.pictogram", "chem.table", "chem.hazard", "chem.drawing"),
                    room(
                            "chem.sketch",
                            "chem.table",
                            "chem.structure",
                            "chem.drawing",
                            "org.openscience.cdk..",
                            "javax.vecmath.."),
                    room(
                            "chem.depiction",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.drawing",
                            "chem.sketch"),
                    room("chem.spectrum", "chem.answer"),
                    room("chem.bandfit", "chem.answer", "chem.spectrum", "org.hipparchus.."),
                    room("chem.spectrumfile", "chem.spectrum"),
                    room(
                            "chem.band",
                            "chem.table",
                            "chem.reference",
                            "chem.structure",
                            "chem.substance",
                            "chem.spectrum"),
                    room(
                            "chem.envelope",
                            "chem.answer",
                            "chem.table",
                            "chem.spectrum",
                            "chem.bandfit",
                            "org.hipparchus.."),
                    room(
                            "chem.band.forecast",
                            "chem.answer",
                            "chem.table",
                            "chem.structure",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.band",
                            "chem.envelope"),
                    room(
                            "chem.plot",
                            "chem.answer",
                            "chem.quantity",
                            "chem.film",
                            "chem.drawing",
                            "chem.spectrum",
                            "chem.bandfit"),
                    room(
                            "chem.verdict",
                            "chem.answer",
                            "chem.table",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.band"),
                    room("chem.uncertainty"),
                    room("recipes.finding"),
                    room(
                            "recipes.spectra",
                            "chem.answer",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.spectrumfile",
                            "chem.envelope",
                            "chem.verdict",
                            "recipes.finding"),
                    room(
                            "recipes.master",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance"),
                    room(
                            "recipes.lot",
                            "chem.quantity",
                            "chem.substance",
                            "chem.hazard",
                            "chem.assay"),
                    room(
                            "recipes.control",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "recipes.master",
                            "recipes.lot"),
                    room(
                            "recipes.check",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "chem.cure",
                            "chem.hazard",
                            "chem.band",
                            "recipes.finding",
                            "recipes.master"),
                    room(
                            "recipes.forecast.exposure",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.network",
                            "chem.substance",
                            "chem.cure",
                            "recipes.master",
                            "recipes.control"),
                    room(
                            "recipes.forecast.network",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.network",
                            "chem.network.sample",
                            "chem.substance",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control"),
                    room(
                            "recipes.forecast",
                            "chem.answer",
                            "chem.quantity",
                            "chem.film",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast.network"),
                    room(
                            "recipes.review",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.film",
                            "chem.substance",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.forecast.network"),
                    room(
                            "recipes.plan",
                            "chem.quantity",
                            "chem.structure",
                            "chem.film",
                            "chem.substance",
                            "chem.stoichiometry",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.check",
                            "recipes.review"),
                    room(
                            "recipes.expectation",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "chem.spectrum",
                            "chem.band",
                            "chem.band.forecast",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control"),
                    room(
                            "recipes.outcome",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.network",
                            "chem.substance",
                            "chem.cure",
                            "chem.uncertainty",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control"),
                    room(
                            "recipes.uncertainty",
                            "chem.answer",
                            "chem.quantity",
                            "chem.table",
                            "chem.structure",
                            "chem.substance",
                            "chem.uncertainty",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.outcome"),
                    room(
                            "recipes.measured",
                            "chem.answer",
                            "chem.quantity",
                            "chem.film",
                            "recipes.finding"),
                    room(
                            "recipes.section",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.film",
                            "chem.cure",
                            "recipes.master",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast",
                            "recipes.expectation"),
                    room(
                            "recipes.record",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.network",
                            "chem.substance",
                            "chem.hazard",
                            "chem.drawing",
                            "chem.depiction",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.forecast.network",
                            "recipes.forecast",
                            "recipes.expectation",
                            "recipes.uncertainty",
                            "recipes.section"),
                    room(
                            "recipes.label",
                            "chem.quantity",
                            "chem.substance",
                            "chem.hazard",
                            "recipes.master",
                            "recipes.control",
                            "recipes.record"),
                    room(
                            "recipes.backward",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.backward",
                            "chem.film",
                            "chem.substance",
                            "chem.cure",
                            "chem.hazard",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.plan",
                            "recipes.record"),
                    room(
                            "recipes.filled",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.control",
                            "recipes.expectation",
                            "recipes.uncertainty",
                            "recipes.record"),
                    room(
                            "recipes.correction",
                            "recipes.finding",
                            "recipes.record",
                            "recipes.filled"),
                    room(
                            "recipes.json",
                            "chem.answer",
                            "chem.quantity",
                            "chem.reference",
                            "chem.structure",
                            "chem.film",
                            "chem.substance",
                            "chem.cure",
                            "chem.hazard",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "tools.jackson.."),
                    room(
                            "recipes.opening",
                            "chem.film",
                            "chem.substance",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.forecast",
                            "recipes.plan",
                            "recipes.measured",
                            "recipes.record",
                            "recipes.json"),
                    room(
                            "recipes.writing",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "tools.jackson.."),
                    room(
                            "recipes.sweep.field",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "chem.hazard",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.json"),
                    room(
                            "recipes.sweep",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.network",
                            "chem.substance",
                            "chem.uncertainty",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.forecast.network",
                            "recipes.plan",
                            "recipes.outcome",
                            "recipes.json",
                            "recipes.sweep.field"),
                    room(
                            "recipes.writing.sweep",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.sweep",
                            "tools.jackson.."),
                    room(
                            "app.sheet",
                            "chem.quantity",
                            "chem.drawing",
                            "recipes.master",
                            "org.apache.commons.compress..",
                            "org.apache.poi..",
                            "org.openxmlformats.."),
                    room("app.qr", "chem.drawing", "com.google.zxing.."),
                    room(
                            "app.label",
                            "chem.answer",
                            "chem.hazard",
                            "chem.drawing",
                            "chem.pictogram",
                            "recipes.label",
                            "app.sheet",
                            "app.qr",
                            "org.apache.poi..",
                            "org.openxmlformats.."),
                    room("app.meta"),
                    room(
                            "app.workbook.ftir",
                            "recipes.expectation",
                            "app.sheet",
                            "org.apache.poi.."),
                    room("app.chart", "org.apache.poi..", "org.openxmlformats.."),
                    room(
                            "app.workbook",
                            "chem.quantity",
                            "chem.structure",
                            "chem.drawing",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.expectation",
                            "recipes.section",
                            "recipes.record",
                            "recipes.label",
                            "app.sheet",
                            "app.qr",
                            "app.label",
                            "app.meta",
                            "app.workbook.ftir",
                            "app.chart",
                            "org.apache.poi.."),
                    room(
                            "recipes.judged",
                            "chem.band",
                            "chem.verdict",
                            "recipes.finding",
                            "recipes.expectation",
                            "recipes.record",
                            "recipes.filled"),
                    room(
                            "app.readback",
                            "chem.answer",
                            "recipes.finding",
                            "recipes.control",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.opening",
                            "app.meta",
                            "recipes.judged",
                            "org.apache.poi.."),
                    room("recipes.timetable", "recipes.control"),
                    room(
                            "app.text",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.section",
                            "recipes.record",
                            "recipes.timetable"),
                    room(
                            "app.text.filled",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.correction",
                            "recipes.judged",
                            "app.text"),
                    room("app.console", "chem.quantity", "picocli.."),
                    room(
                            "recipes.writing.molecule",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.substance",
                            "chem.hazard",
                            "chem.analysis",
                            "chem.assay",
                            "recipes.finding",
                            "recipes.lot",
                            "recipes.writing"),
                    room(
                            "app.cli.argument",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.identity",
                            "chem.film",
                            "chem.substance",
                            "chem.cure",
                            "chem.drawing",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.measured",
                            "recipes.json",
                            "recipes.opening",
                            "recipes.writing",
                            "app.text",
                            "app.console",
                            "recipes.writing.molecule",
                            "picocli.."),
                    room(
                            "app.text.molecule",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.substance",
                            "chem.hazard",
                            "chem.analysis",
                            "recipes.lot",
                            "app.text"),
                    room(
                            "app.cli.molecule",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.identity",
                            "chem.substance",
                            "chem.analysis",
                            "chem.assay",
                            "chem.drawing",
                            "chem.depiction",
                            "recipes.lot",
                            "app.console",
                            "recipes.writing.molecule",
                            "app.cli.argument",
                            "app.text.molecule",
                            "picocli.."),
                    room(
                            "app.text.model",
                            "chem.answer",
                            "chem.quantity",
                            "chem.network",
                            "chem.network.sample",
                            "chem.film",
                            "chem.substance",
                            "chem.cure",
                            "chem.uncertainty",
                            "recipes.master",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast.network",
                            "recipes.forecast",
                            "recipes.outcome",
                            "recipes.uncertainty",
                            "app.text"),
                    room(
                            "recipes.writing.model",
                            "chem.answer",
                            "chem.quantity",
                            "chem.network",
                            "chem.network.sample",
                            "chem.film",
                            "chem.substance",
                            "chem.cure",
                            "chem.uncertainty",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast.network",
                            "recipes.forecast",
                            "recipes.outcome",
                            "recipes.uncertainty",
                            "recipes.writing"),
                    room(
                            "app.cli.model",
                            "chem.answer",
                            "chem.quantity",
                            "chem.network",
                            "chem.network.sample",
                            "chem.film",
                            "chem.cure",
                            "chem.drawing",
                            "chem.plot",
                            "chem.uncertainty",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast.network",
                            "recipes.forecast",
                            "recipes.uncertainty",
                            "recipes.json",
                            "recipes.sweep",
                            "recipes.writing.sweep",
                            "app.console",
                            "app.cli.argument",
                            "app.text.model",
                            "recipes.writing.model",
                            "picocli.."),
                    room(
                            "recipes.writing.spectra",
                            "chem.quantity",
                            "chem.substance",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.band",
                            "chem.envelope",
                            "chem.band.forecast",
                            "chem.verdict",
                            "recipes.finding",
                            "recipes.spectra",
                            "recipes.master",
                            "recipes.expectation",
                            "recipes.writing"),
                    room(
                            "recipes.writing.batch",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "chem.hazard",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.forecast",
                            "recipes.expectation",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.correction",
                            "recipes.writing",
                            "recipes.judged",
                            "recipes.writing.molecule",
                            "recipes.writing.model",
                            "recipes.writing.spectra"),
                    room("app.office"),
                    room("app.template.name", "app.meta", "org.apache.poi.."),
                    room(
                            "app.template",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.substance",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.forecast",
                            "recipes.expectation",
                            "recipes.section",
                            "recipes.record",
                            "recipes.label",
                            "app.sheet",
                            "app.label",
                            "app.meta",
                            "app.workbook",
                            "app.readback",
                            "app.template.name",
                            "org.apache.poi..",
                            "org.openxmlformats..",
                            "org.apache.xmlbeans..",
                            "javax.xml.."),
                    room(
                            "app.export",
                            "recipes.control",
                            "recipes.record",
                            "app.label",
                            "app.workbook",
                            "app.text",
                            "recipes.writing.batch",
                            "app.office"),
                    room(
                            "app.cli.batch",
                            "chem.answer",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.check",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.correction",
                            "recipes.json",
                            "recipes.opening",
                            "recipes.writing",
                            "app.sheet",
                            "app.label",
                            "app.readback",
                            "app.text",
                            "app.text.filled",
                            "app.console",
                            "app.cli.argument",
                            "recipes.writing.batch",
                            "app.template",
                            "app.export",
                            "picocli.."),
                    room(
                            "app.text.spectra",
                            "chem.quantity",
                            "chem.structure",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.band",
                            "chem.envelope",
                            "chem.band.forecast",
                            "chem.verdict",
                            "recipes.spectra",
                            "recipes.master",
                            "recipes.expectation",
                            "app.text"),
                    room(
                            "app.writeback",
                            "recipes.finding",
                            "recipes.expectation",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.opening",
                            "app.sheet",
                            "recipes.judged",
                            "app.readback",
                            "org.apache.poi..",
                            "javax.xml..",
                            "org.w3c.dom..",
                            "org.xml.sax.."),
                    room(
                            "app.cli.spectra",
                            "chem.answer",
                            "chem.quantity",
                            "chem.drawing",
                            "chem.spectrum",
                            "chem.bandfit",
                            "chem.spectrumfile",
                            "chem.band",
                            "chem.envelope",
                            "chem.band.forecast",
                            "chem.plot",
                            "chem.verdict",
                            "recipes.finding",
                            "recipes.spectra",
                            "recipes.master",
                            "recipes.control",
                            "recipes.expectation",
                            "recipes.record",
                            "recipes.opening",
                            "recipes.judged",
                            "app.readback",
                            "app.text",
                            "app.console",
                            "app.cli.argument",
                            "recipes.writing.spectra",
                            "app.text.spectra",
                            "app.writeback",
                            "picocli.."),
                    room(
                            "app.text.backward",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.backward",
                            "chem.cure",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.backward",
                            "app.text"),
                    room(
                            "recipes.writing.backward",
                            "chem.answer",
                            "chem.quantity",
                            "chem.backward",
                            "chem.substance",
                            "chem.cure",
                            "chem.hazard",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.backward",
                            "recipes.writing",
                            "recipes.writing.molecule"),
                    room(
                            "app.cli.backward",
                            "chem.answer",
                            "chem.quantity",
                            "chem.backward",
                            "chem.cure",
                            "chem.hazard",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.record",
                            "recipes.backward",
                            "app.console",
                            "app.cli.argument",
                            "app.text.backward",
                            "recipes.writing.backward",
                            "picocli.."),
                    room(
                            "app.cli",
                            "chem.substance",
                            "recipes.finding",
                            "recipes.json",
                            "app.workbook",
                            "app.console",
                            "app.cli.argument",
                            "app.cli.molecule",
                            "app.cli.model",
                            "app.cli.batch",
                            "app.cli.spectra",
                            "app.cli.backward",
                            "picocli.."),
                    room(
                            "app.fx.desk",
                            "chem.answer",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.uncertainty",
                            "recipes.record",
                            "recipes.json",
                            "recipes.opening",
                            "app.console",
                            "recipes.writing.batch",
                            "javafx.."),
                    room(
                            "app.fx.page",
                            "chem.answer",
                            "recipes.finding",
                            "recipes.control",
                            "recipes.opening",
                            "app.fx.desk",
                            "javafx.."),
                    room(
                            "app.fx.entry",
                            "chem.answer",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.control",
                            "app.fx.desk",
                            "javafx..",
                            "atlantafx.."),
                    room(
                            "app.fx.plan",
                            "chem.answer",
                            "chem.quantity",
                            "chem.reference",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.lot",
                            "recipes.control",
                            "recipes.outcome",
                            "recipes.uncertainty",
                            "recipes.section",
                            "recipes.record",
                            "recipes.json",
                            "app.text.model",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.entry",
                            "javafx..",
                            "org.kordamp.."),
                    room(
                            "app.fx.shell",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.record",
                            "recipes.json",
                            "app.text",
                            "app.fx.desk",
                            "app.fx.page",
                            "javafx..",
                            "atlantafx..",
                            "org.kordamp.."),
                    room("app.fx.chart", "chem.quantity", "chem.drawing"),
                    room(
                            "app.fx.part",
                            "chem.answer",
                            "recipes.finding",
                            "recipes.section",
                            "recipes.record",
                            "app.text",
                            "app.fx.desk",
                            "app.fx.page",
                            "javafx..",
                            "org.kordamp.."),
                    room("app.fx.picture", "chem.drawing", "javafx.."),
                    room("app.fx.plot", "chem.drawing", "app.fx.chart", "javafx.."),
                    room(
                            "app.fx.film",
                            "chem.answer",
                            "chem.quantity",
                            "chem.film",
                            "chem.cure",
                            "chem.drawing",
                            "chem.plot",
                            "recipes.finding",
                            "recipes.control",
                            "recipes.forecast.exposure",
                            "recipes.forecast",
                            "recipes.measured",
                            "recipes.section",
                            "recipes.record",
                            "app.console",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.chart",
                            "app.fx.part",
                            "app.fx.picture",
                            "app.fx.plot",
                            "javafx.."),
                    room(
                            "recipes.molecule",
                            "chem.answer",
                            "chem.quantity",
                            "chem.structure",
                            "chem.reaction",
                            "chem.substance",
                            "recipes.master",
                            "recipes.control"),
                    room(
                            "app.fx.molecules",
                            "chem.answer",
                            "chem.structure",
                            "chem.reaction",
                            "chem.identity",
                            "chem.analysis",
                            "chem.drawing",
                            "chem.depiction",
                            "recipes.control",
                            "recipes.section",
                            "recipes.record",
                            "app.text.molecule",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.part",
                            "app.fx.picture",
                            "recipes.molecule",
                            "javafx..",
                            "org.kordamp.."),
                    room(
                            "app.fx.network",
                            "chem.answer",
                            "chem.network",
                            "chem.uncertainty",
                            "recipes.forecast.network",
                            "recipes.forecast",
                            "recipes.outcome",
                            "recipes.uncertainty",
                            "recipes.section",
                            "recipes.record",
                            "app.text.model",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.chart",
                            "app.fx.part",
                            "app.fx.plot",
                            "javafx.."),
                    room(
                            "app.preview",
                            "chem.drawing",
                            "app.sheet",
                            "org.apache.poi..",
                            "org.openxmlformats.."),
                    room(
                            "app.fx.record",
                            "chem.answer",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.measured",
                            "recipes.record",
                            "recipes.filled",
                            "recipes.json",
                            "app.sheet",
                            "app.label",
                            "app.readback",
                            "app.text.filled",
                            "app.console",
                            "app.office",
                            "app.export",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.preview",
                            "javafx..",
                            "org.kordamp..",
                            "atlantafx.."),
                    room(
                            "app.fx.procedure",
                            "chem.answer",
                            "recipes.master",
                            "recipes.control",
                            "recipes.record",
                            "recipes.json",
                            "recipes.timetable",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.entry",
                            "javafx.."),
                    room(
                            "app.fx.explore",
                            "chem.quantity",
                            "recipes.finding",
                            "recipes.master",
                            "recipes.control",
                            "recipes.record",
                            "recipes.json",
                            "recipes.opening",
                            "recipes.sweep.field",
                            "recipes.sweep",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.chart",
                            "app.fx.part",
                            "app.fx.plot",
                            "javafx.."),
                    room(
                            "app.fx",
                            "chem.quantity",
                            "recipes.control",
                            "app.fx.desk",
                            "app.fx.page",
                            "app.fx.plan",
                            "app.fx.shell",
                            "app.fx.film",
                            "app.fx.molecules",
                            "app.fx.network",
                            "app.fx.record",
                            "app.fx.procedure",
                            "app.fx.explore",
                            "javafx.."),
                    room("app", "app.console", "app.cli", "app.fx"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.thioloom");

    @ParameterizedTest(name = "{0}")
    @FieldSource("PLAN")
    void usesOnlyItsDoors(Room room) {
        String[] doors =
                Stream.concat(
                                Stream.of(HOUSE + room.name(), "java..", "org.jspecify.."),
                                room.uses().stream().map(FloorPlanTest::door))
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(HOUSE + room.name())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(doors))
                .because("a new door is a decision: write it into the plan, or do without it")
                .check(CLASSES);
    }

    private static String door(String use) {
        return use.endsWith("..") ? use : HOUSE + use;
    }

    @Test
    void everyRoomLooksUpwardsOnly() {
        Map<String, Integer> height = new HashMap<>();
        for (Room room : PLAN) {
            for (String use : room.uses()) {
                assertTrue(
                        use.endsWith("..") || height.containsKey(use),
                        room.name() + " looks down to " + use);
            }
            height.put(room.name(), height.size());
        }
    }

    @Test
    void isBuiltAsPlanned() {
        var planned = PLAN.stream().map(r -> HOUSE + r.name()).collect(toCollection(TreeSet::new));
        var built =
                CLASSES.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertEquals(planned, built);
    }

    @Test
    void noRoomIsCrowded() {
        Map<String, Integer> types = new HashMap<>();
        CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> types.merge(type.getPackageName(), 1, Integer::sum));
        types.entrySet().removeIf(room -> room.getValue() <= MOST_TYPES);
        assertEquals(Map.of(), types, "split these rooms");
    }

    @Test
    void takesItsTimeFromTheOrder() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.thioloom.app.cli..", "org.thioloom.app.fx..")
                .should()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same recipe, order and version give the same bytes")
                .check(CLASSES);
    }

    @Test
    void keepsWindowsOutOfWhatDecides() {
        noClasses()
                .that()
                .resideInAPackage("org.thioloom.app.fx.desk")
                .or()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.application..",
                        "javafx.animation..",
                        "atlantafx..",
                        "org.kordamp..")
                .because("what decides is tested without a toolkit")
                .check(CLASSES);
    }

    @Test
    void drawsWithoutAScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.thioloom.chem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                .because("a picture must not need a display, nor a font that is installed")
                .check(CLASSES);
    }

    @Test
    void printsOnlyThroughTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what a command prints is tested, and a stray line spoils JSON")
                .check(CLASSES);
    }
}
