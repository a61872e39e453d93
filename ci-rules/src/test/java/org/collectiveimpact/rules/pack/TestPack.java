package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack of a test, written to a folder of its own. */
public final class TestPack {

  private final Map<String, String> files = new LinkedHashMap<>();

  private TestPack() {}

  /** A pack called {@code test-pack}, whose codes begin with {@code TP-}, and more lines. */
  public static TestPack of(String... more) {
    return named("test-pack", "TP-", more);
  }

  /** A pack of another name. */
  public static TestPack named(String id, String prefix, String... more) {
    return new TestPack()
        .with(
            "pack.yaml",
            "id: "
                + id
                + "\nversion: \"1.0\"\ntitles: {en: Test, he: ניסוי}\nprefix: "
                + prefix
                + "\n"
                + String.join("\n", more)
                + "\n");
  }

  /** One file more. */
  public TestPack with(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** The pack, read from a folder that is made for it. */
  public RulePack load(Path folder, TrustLevel trust) {
    if (trust == TrustLevel.RESTRICTED) {
      files.forEach(
          (file, text) -> {
            if (file.endsWith(".drl")) {
              LanguageLevels.assertRead(text);
            }
          });
    }
    return RulePacks.load(write(folder), trust);
  }

  /** The pack of tables and sentences, read from a folder that is made for it. */
  public RulePack load(Path folder) {
    return load(folder, TrustLevel.DATA);
  }

  /** The folder with the files of the pack. */
  public Path write(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
