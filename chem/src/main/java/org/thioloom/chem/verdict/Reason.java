package org.thioloom.chem.verdict;

/// Why a verdict is what it is.
public enum Reason {
    /// A maximum of its own stands in the window, high and wide enough to be the band.
    BAND_SEEN,
    /// More of the band is left than the method can overlook, by comparison with an earlier step.
    SHARE_SEEN,
    /// More stands there than earlier steps without the group explain.
    INCREASED,
    /// Nothing stands there above the detection limit.
    BELOW_LIMIT,
    /// What is left of the band is below a detection limit that is low enough.
    SHARE_BELOW_LIMIT,
    /// The band stands elsewhere than in the earlier step.
    OFF_REFERENCE,
    /// A band of the right kind stands beside the window.
    OFF_WINDOW,
    /// As much as may be left could hide in the noise.
    LOD_TOO_HIGH,
    /// Another species absorbs there too.
    CONFOUNDED,
    /// Next to no light came through.
    SATURATED,
    /// The spectrum does not reach so far.
    OUT_OF_RANGE,
    /// The points there were drawn, not measured, or there are too few of them.
    NOT_MEASURED,
    /// The lines of water vapour are as strong as the band.
    VAPOUR,
    /// Whether anything stands there depends on the baseline.
    BASELINE_UNSTABLE,
    /// Something stands on the flank of a neighbour, without a maximum of its own.
    SHOULDER,
    /// What stands there is too wide or too narrow to be the band.
    WRONG_WIDTH,
    /// More than nothing and less than a band: overtones and impurities look like this.
    TRACE,
    /// Measured by another technique than the earlier steps.
    TECHNIQUE_MISMATCH,
    /// A share of the group is asked for, and no earlier step shows the whole of it.
    NO_REFERENCE,
    /// Witnesses of one group contradict each other.
    WITNESSES_DISAGREE,
    /// A single witness that shares its place cannot speak for its group.
    ONE_CONFOUNDED_WITNESS,
    /// No witness of the group could be judged.
    NO_WITNESS
}
