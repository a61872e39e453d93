package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param id what it is called, such as {@code oregon-health}
 * @param version which version of the pack it is
 * @param prefix what the codes of its rules start with, such as {@code ORC-}
 * @param titles what people call it, by language ({@code en}, {@code he})
 * @param trust how far it must be trusted
 * @param library which versions of the library it needs, if it says so
 * @param thresholds numbers of the built-in rules that it changes, by name
 * @param switchedOff built-in rules that it does without, by code, and why
 */
record Manifest(
    String id,
    String version,
    String prefix,
    Map<String, String> titles,
    TrustLevel trust,
    Optional<String> library,
    Map<String, Integer> thresholds,
    Map<String, String> switchedOff) {

  /** What the codes of the pack begin with, as messages say it; it may not be known. */
  String prefixInWords() {
    return prefix.isEmpty() ? "the prefix of the pack" : "'" + prefix + "'";
  }

  /** What a pack says of itself; nothing, and problems, if that is missing or wrong. */
  static Optional<Manifest> read(List<PackFile> files, PackProblems problems) {
    Optional<PackFile> file =
        files.stream().filter(each -> each.name().equals(PackLayout.MANIFEST)).findFirst();
    if (file.isEmpty()) {
      problems.error(
          PackPlace.of(PackLayout.MANIFEST),
          "missing-file",
          "the pack has no "
              + PackLayout.MANIFEST
              + "; expected one with id, version, titles and"
              + " prefix",
          null);
      return Optional.empty();
    }
    return PackYaml.read(ManifestFile.class, file.get(), problems)
        .flatMap(read -> new ManifestReader(read, problems).manifest());
  }
}
