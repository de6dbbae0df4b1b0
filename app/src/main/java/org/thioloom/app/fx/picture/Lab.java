package org.thioloom.app.fx.picture;

/// A colour as eyes see it, in Oklab (Ottosson 2020): lightness, green to red, blue to yellow.
///
/// @param lightness from 0, black, to 1, white
record Lab(double lightness, double a, double b) {
    /// @param red of sRGB, 0 to 1
    static Lab of(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double u = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * u);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * u);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * u);
        return new Lab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /// Red, green and blue of sRGB; paler where a screen has no such colour.
    double[] rgb() {
        double kept = 1;
        double[] rgb = exact(kept);
        while (!isShown(rgb) && kept > 0) {
            kept -= 0.02;
            rgb = exact(Math.max(0, kept));
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Math.clamp(rgb[i], 0.0, 1.0);
        }
        return rgb;
    }

    private static boolean isShown(double[] rgb) {
        for (double channel : rgb) {
            if (!(channel >= -1e-4 && channel <= 1 + 1e-4)) {
                return false;
            }
        }
        return true;
    }

    private double[] exact(double chroma) {
        double l = cube(lightness + chroma * (0.3963377774 * a + 0.2158037573 * b));
        double m = cube(lightness - chroma * (0.1055613458 * a + 0.0638541728 * b));
        double s = cube(lightness - chroma * (0.0894841775 * a + 1.2914855480 * b));
        return new double[] {
            gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double gamma(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
