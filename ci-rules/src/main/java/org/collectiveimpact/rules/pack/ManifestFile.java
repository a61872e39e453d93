package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.internal.DomainValue;
import org.collectiveimpact.rules.Thresholds;
import org.immutables.value.Value;

/** The file {@code pack.yaml}: what a pack is, and what it changes. */
@Value.Immutable
@DomainValue
interface ManifestFile {

  /** What the pack is called in findings and reports, such as {@code oregon-health}. */
  String id();

  /** Which version of the pack this is, such as {@code 1.2}. */
  String version();

  /** What the pack is called where people read it. */
  Titles titles();

  /** What the codes of all its rules start with, such as {@code ORC-}. */
  String prefix();

  /** Which versions of the library it needs, such as {@code >=0.1} or {@code >=0.1 <1}. */
  Optional<String> library();

  /** How far the pack must be trusted: DATA unless it holds DRL or switches off what blocks. */
  Optional<TrustLevel> trust();

  /** Numbers that the built-in rules compare with, where the pack has others. */
  Optional<Thresholds> thresholds();

  /** Built-in rules that the pack does without. */
  List<SwitchedOff> switchedOff();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ManifestFile} values. */
  final class Builder extends ImmutableManifestFile.Builder {
    Builder() {}
  }

  /** A title in both languages. */
  @Value.Immutable
  @DomainValue
  interface Titles {

    /** The title in English. */
    Optional<String> en();

    /** The title in Hebrew. */
    Optional<String> he();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link Titles} values. */
    final class Builder extends ImmutableTitles.Builder {
      Builder() {}
    }
  }

  /** A built-in rule that a pack does without, and why. */
  @Value.Immutable
  @DomainValue
  interface SwitchedOff {

    /** The code of the rule, such as {@code CI-PRA-002}. */
    String code();

    /** Why the pack does without it; shown in every diagnosis. */
    String reason();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link SwitchedOff} values. */
    final class Builder extends ImmutableSwitchedOff.Builder {
      Builder() {}
    }
  }
}
