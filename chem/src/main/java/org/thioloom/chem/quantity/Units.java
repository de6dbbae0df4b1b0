package org.thioloom.chem.quantity;

import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Concentration;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Dose;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Dimension.Power;
import org.thioloom.chem.quantity.Dimension.Pressure;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Dimension.VolumeFraction;
import org.thioloom.chem.quantity.Dimension.Wavenumber;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Every unit Thioloom knows. A new unit is one line and its place in a set.
public final class Units {
    private Units() {}

    public static final Unit<Mass> GRAM = Unit.of("g", "1");
    public static final Unit<Mass> MILLIGRAM = Unit.of("mg", "0.001");
    public static final Unit<Mass> MICROGRAM = Unit.of("ug", "0.000001");
    public static final Unit<Mass> KILOGRAM = Unit.of("kg", "1000");

    public static final Unit<Amount> MOLE = Unit.of("mol", "1");
    public static final Unit<Amount> MILLIMOLE = Unit.of("mmol", "0.001");
    public static final Unit<Amount> MICROMOLE = Unit.of("umol", "0.000001");

    public static final Unit<Volume> LITRE = Unit.of("L", "1");
    public static final Unit<Volume> MILLILITRE = Unit.of("mL", "0.001");
    public static final Unit<Volume> MICROLITRE = Unit.of("uL", "0.000001");

    public static final Unit<Length> METRE = Unit.of("m", "1");
    public static final Unit<Length> CENTIMETRE = Unit.of("cm", "0.01");
    public static final Unit<Length> MILLIMETRE = Unit.of("mm", "0.001");
    public static final Unit<Length> MICROMETRE = Unit.of("um", "0.000001");
    public static final Unit<Length> NANOMETRE = Unit.of("nm", "0.000000001");

    public static final Unit<Time> SECOND = Unit.of("s", "1");
    public static final Unit<Time> MINUTE = Unit.of("min", "60");
    public static final Unit<Time> HOUR = Unit.of("h", "3600");
    public static final Unit<Time> DAY = Unit.of("d", "86400");

    public static final Unit<Temperature> KELVIN = Unit.of("K", "1");
    public static final Unit<Temperature> CELSIUS =
            new Unit<>("degC", BigDecimal.ONE, new BigDecimal("273.15"));

    public static final Unit<Pressure> KILOPASCAL = Unit.of("kPa", "1");
    public static final Unit<Pressure> MILLIBAR = Unit.of("mbar", "0.1");
    public static final Unit<Pressure> BAR = Unit.of("bar", "100");

    public static final Unit<MolarMass> GRAM_PER_MOLE = Unit.of("g/mol", "1");
    public static final Unit<MolarMass> KILOGRAM_PER_MOLE = Unit.of("kg/mol", "1000");

    public static final Unit<Density> GRAM_PER_MILLILITRE = Unit.of("g/mL", "1");
    public static final Unit<Density> KILOGRAM_PER_CUBIC_METRE = Unit.of("kg/m3", "0.001");
    public static final Unit<Density> MILLIGRAM_PER_MILLILITRE = Unit.of("mg/mL", "0.001");

    public static final Unit<Concentration> MOLE_PER_LITRE = Unit.of("mol/L", "1");
    public static final Unit<Concentration> MILLIMOLE_PER_LITRE = Unit.of("mmol/L", "0.001");

    public static final Unit<Content> MILLIMOLE_PER_GRAM = Unit.of("mmol/g", "1");
    public static final Unit<Content> MOLE_PER_KILOGRAM = Unit.of("mol/kg", "1");

    public static final Unit<MassFraction> PERCENT_BY_MASS = Unit.of("wt%", "1");
    public static final Unit<AmountFraction> PERCENT_BY_AMOUNT = Unit.of("mol%", "1");
    public static final Unit<VolumeFraction> PERCENT_BY_VOLUME = Unit.of("vol%", "1");

    public static final Unit<Power> WATT = Unit.of("W", "1");
    public static final Unit<Irradiance> MILLIWATT_PER_SQUARE_CENTIMETRE = Unit.of("mW/cm2", "1");
    public static final Unit<Dose> JOULE_PER_SQUARE_CENTIMETRE = Unit.of("J/cm2", "1");
    public static final Unit<Wavenumber> PER_CENTIMETRE = Unit.of("cm-1", "1");

    public static final UnitSet<Mass> MASS =
            new UnitSet<>(
                    "mass",
                    List.of(GRAM, MILLIGRAM, MICROGRAM, KILOGRAM),
                    Map.of("\u00b5g", "ug", "\u03bcg", "ug", "gram", "g", "grams", "g", "gr", "g"));
    public static final UnitSet<Amount> AMOUNT =
            new UnitSet<>(
                    "amount",
                    List.of(MOLE, MILLIMOLE, MICROMOLE),
                    Map.of("\u00b5mol", "umol", "\u03bcmol", "umol"));
    public static final UnitSet<Volume> VOLUME =
            new UnitSet<>(
                    "volume",
                    List.of(LITRE, MILLILITRE, MICROLITRE),
                    Map.of(
                            "l", "L", "ml", "mL", "ul", "uL", "\u00b5L", "uL", "\u03bcL", "uL",
                            "cm3", "mL", "mm3", "uL", "\u00b5l", "uL", "\u03bcl", "uL"));
    public static final UnitSet<Length> LENGTH =
            new UnitSet<>(
                    "length",
                    List.of(METRE, CENTIMETRE, MILLIMETRE, MICROMETRE, NANOMETRE),
                    Map.of("\u00b5m", "um", "\u03bcm", "um", "micron", "um", "microns", "um"));
    public static final UnitSet<Time> TIME =
            new UnitSet<>(
                    "time",
                    List.of(SECOND, MINUTE, HOUR, DAY),
                    Map.of(
                            "sec", "s", "mins", "min", "minutes", "min", "hr", "h", "hrs", "h",
                            "hours", "h", "day", "d", "days", "d"));
    public static final UnitSet<Temperature> TEMPERATURE =
            new UnitSet<>(
                    "temperature",
                    List.of(CELSIUS, KELVIN),
                    Map.of("\u00b0C", "degC", "C", "degC", "\u2103", "degC"));
    public static final UnitSet<Pressure> PRESSURE =
            new UnitSet<>("pressure", List.of(KILOPASCAL, MILLIBAR, BAR), Map.of("hPa", "mbar"));
    public static final UnitSet<MolarMass> MOLAR_MASS =
            new UnitSet<>(
                    "molar mass",
                    List.of(GRAM_PER_MOLE, KILOGRAM_PER_MOLE),
                    Map.of("Da", "g/mol", "kDa", "kg/mol", "g mol-1", "g/mol"));
    public static final UnitSet<Density> DENSITY =
            new UnitSet<>(
                    "density",
                    List.of(
                            GRAM_PER_MILLILITRE,
                            KILOGRAM_PER_CUBIC_METRE,
                            MILLIGRAM_PER_MILLILITRE),
                    Map.of("g/cm3", "g/mL", "g/ml", "g/mL", "g/L", "mg/mL", "mg/ml", "mg/mL"));
    public static final UnitSet<Concentration> CONCENTRATION =
            new UnitSet<>(
                    "amount concentration",
                    List.of(MOLE_PER_LITRE, MILLIMOLE_PER_LITRE),
                    Map.of("M", "mol/L", "mM", "mmol/L", "mol/l", "mol/L"));
    public static final UnitSet<Content> CONTENT =
            new UnitSet<>(
                    "content",
                    List.of(MILLIMOLE_PER_GRAM, MOLE_PER_KILOGRAM),
                    Map.of("meq/g", "mmol/g"));
    public static final UnitSet<MassFraction> MASS_FRACTION =
            new UnitSet<>(
                    "mass fraction",
                    List.of(PERCENT_BY_MASS),
                    Map.of("wt.%", "wt%", "wt %", "wt%", "w%", "wt%", "% w/w", "wt%"));
    public static final UnitSet<AmountFraction> AMOUNT_FRACTION =
            new UnitSet<>("amount fraction", List.of(PERCENT_BY_AMOUNT), Map.of("mol %", "mol%"));
    public static final UnitSet<VolumeFraction> VOLUME_FRACTION =
            new UnitSet<>(
                    "volume fraction",
                    List.of(PERCENT_BY_VOLUME),
                    Map.of("vol %", "vol%", "v%", "vol%", "% v/v", "vol%"));
    public static final UnitSet<Power> POWER =
            new UnitSet<>("power", List.of(WATT), Map.of("watt", "W", "watts", "W"));
    public static final UnitSet<Irradiance> IRRADIANCE =
            new UnitSet<>(
                    "irradiance",
                    List.of(MILLIWATT_PER_SQUARE_CENTIMETRE),
                    Map.of("mW/cm\u00b2", "mW/cm2", "mW/cm^2", "mW/cm2", "mW cm-2", "mW/cm2"));
    public static final UnitSet<Dose> DOSE =
            new UnitSet<>(
                    "dose",
                    List.of(JOULE_PER_SQUARE_CENTIMETRE),
                    Map.of("J/cm\u00b2", "J/cm2", "J/cm^2", "J/cm2", "J cm-2", "J/cm2"));
    public static final UnitSet<Wavenumber> WAVENUMBER =
            new UnitSet<>(
                    "wavenumber",
                    List.of(PER_CENTIMETRE),
                    Map.of("1/cm", "cm-1", "cm^-1", "cm-1", "cm\u207b\u00b9", "cm-1"));

    /// Every set, for those who must know whether a symbol means anything at all.
    public static final List<UnitSet<? extends Dimension>> ALL =
            List.of(
                    MASS,
                    AMOUNT,
                    VOLUME,
                    LENGTH,
                    TIME,
                    TEMPERATURE,
                    PRESSURE,
                    MOLAR_MASS,
                    DENSITY,
                    CONCENTRATION,
                    CONTENT,
                    MASS_FRACTION,
                    AMOUNT_FRACTION,
                    VOLUME_FRACTION,
                    POWER,
                    IRRADIANCE,
                    DOSE,
                    WAVENUMBER);
}
