package org.thioloom.app.fx.ftir;

import org.thioloom.app.console.Version;
import org.thioloom.app.fx.part.SavingViewModel.Made;
import org.thioloom.app.fx.part.SavingViewModel.Maker;
import org.thioloom.app.fx.spectra.Checks;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.spectra.EnvelopePicture;
import org.thioloom.app.text.spectra.TextEnvelope;
import org.thioloom.app.text.spectra.TextSpectrumCheck;
import org.thioloom.app.writeback.CheckedRecord;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.verdict.StageCheck;
import org.thioloom.recipes.writing.spectra.FtirFitWriter;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The files that commands write of a check and of a fit.
final class Outputs {
    /// Endings of a report, the usual one first.
    static final List<String> ENDINGS = List.of("txt", "json", "svg", "png", "pdf");

    private Outputs() {}

    /// What `thioloom ftir check` prints or draws, by the ending of a file.
    static Maker check(String recipe, String spectrum, StageCheck check, Path place) {
        return () ->
                switch (ending(place)) {
                    case "txt" ->
                            text(
                                    TextSpectrumCheck.draw(
                                            spectrum, check.report(), TextRecord.WIDTH));
                    case "json" ->
                            text(SpectrumCheckWriter.write(recipe, spectrum, check.report()));
                    default -> picture(check.picture(PlotSize.PAGE), place);
                };
    }

    /// What `thioloom ftir fit` prints or draws, by the ending of a file.
    static Maker fit(EnvelopeSheet sheet, Path place) {
        return () ->
                switch (ending(place)) {
                    case "txt" -> text(TextEnvelope.draw(sheet.report()));
                    case "json" -> text(FtirFitWriter.write(sheet.report(), sheet.findings()));
                    default -> picture(EnvelopePicture.of(sheet.report(), PlotSize.PAGE), place);
                };
    }

    private static String ending(Path place) throws IOException {
        String name = String.valueOf(place.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending)) {
            throw new IOException(
                    name
                            + " ends in none of "
                            + ENDINGS.stream().map(e -> "." + e).collect(Collectors.joining(", "))
                            + ", so its kind is unknown");
        }
        return ending;
    }

    private static Made text(String text) {
        return new Made(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static Made picture(Answer<Picture> drawn, Path place) throws IOException {
        return switch (drawn) {
            case Found<Picture>(Picture picture) -> new Made(picture.file(ending(place)), "");
            case Refused<Picture>(String sentence, String remedy) ->
                    throw new IOException(sentence + "; " + PlainWords.of(remedy));
        };
    }

    /// What `thioloom ftir check --record IN --out OUT` writes: judged by the plan that the record
    /// keeps.
    static Maker copy(Records records, VerdictSheet verdict) {
        return () -> {
            Path in = records.in;
            Path out = records.out;
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw new IOException(
                        "that is the record itself, which is never written to; give the copy another"
                                + " name");
            }
            CheckedRecord record = accepted(in, CheckedRecord.open(bytes(in), Version.text()));
            accepted(in, record.of(records.recipe));
            FtirPlan plan = FtirPlan.of(record.plan(), verdict.terms().instrument());
            return switch (Checks.check(
                    plan, verdict.taken(), verdict.judged().earlier(), verdict.terms().share())) {
                case Refused<StageCheck>(String sentence, String remedy) ->
                        throw new IOException(sentence + "; " + PlainWords.of(remedy));
                case Found<StageCheck>(StageCheck check) ->
                        written(in, record.with(check.report(), verdict.taken().measured().name()));
            };
        };
    }

    /// A record and its copy.
    ///
    /// @param recipe the one that is open
    record Records(Header recipe, Path in, Path out) {}

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file.getFileName() + " is a folder; name the file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(WorkbookReader.LARGEST + 1);
            return bytes.length > WorkbookReader.LARGEST
                    ? accepted(file, RecordReader.<byte[]>tooLarge())
                    : bytes;
        } catch (NoSuchFileException gone) {
            throw new IOException(
                    file.getFileName() + " is not in " + file.getParent() + " any more", gone);
        }
    }

    private static <T> T accepted(Path file, Outcome<T> outcome) throws IOException {
        return switch (outcome) {
            case Outcome.Accepted<T>(T value, var _) -> value;
            case Outcome.Refused<T>(List<Finding> why) ->
                    throw new IOException(file.getFileName() + ": " + words(why));
        };
    }

    private static Made written(Path file, Outcome<byte[]> outcome) throws IOException {
        byte[] content = accepted(file, outcome);
        return new Made(content, words(outcome.findings()));
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(one ->
                        one.advice().isEmpty()
                                ? one.problem()
                                : one.problem() + "; " + one.advice())
                .collect(Collectors.joining(". "));
    }
}
