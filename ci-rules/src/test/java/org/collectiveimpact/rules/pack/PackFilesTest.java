package org.collectiveimpact.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {

  @TempDir Path folder;

  private final PackProblems problems = new PackProblems();

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("pack").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> open(String name) {
    return PackFiles.open(folder.resolve(name), problems).stream()
        .map(file -> file.name() + "=" + new String(file.bytes(), UTF_8))
        .toList();
  }

  /** The problems with the folder of this test taken out of their places. */
  private String problems() {
    StringBuilder text = new StringBuilder();
    problems.inOrder().forEach(problem -> text.append(problem).append('\n'));
    return text.toString().replace(folder + "/", "");
  }

  /** Writes a zip file; names and texts take turns. */
  private void zip(String... entries) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("pack.jar"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** Changes a name in a zip file to another one of the same length, as no archiver would. */
  private void rename(String name, String other) throws IOException {
    Path jar = folder.resolve("pack.jar");
    String bytes = Files.readString(jar, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.writeString(
        jar, bytes.replace(name, other), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFolderGivesItsFilesByName() throws IOException {
    write("words_he.properties", "w");
    write("tables/b.xlsx", "b");
    write("tables/a.csv", "a");
    write("sentences/s.dslr", "s");
    write("rules/r.drl", "r");
    write("signals/g.csv", "g");
    write("scenarios/c.yaml", "c");
    write("initiatives/i.json", "i");
    write("pack.yaml", "p");
    assertThat(open("pack"))
        .containsExactly(
            "initiatives/i.json=i",
            "pack.yaml=p",
            "rules/r.drl=r",
            "scenarios/c.yaml=c",
            "sentences/s.dslr=s",
            "signals/g.csv=g",
            "tables/a.csv=a",
            "tables/b.xlsx=b",
            "words_he.properties=w");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aJarGivesItsFilesAndKeepsTheRestToItself() throws IOException {
    zip(
        "META-INF/MANIFEST.MF",
        "m",
        "org/Some.class",
        "x",
        "tables/",
        "",
        "tables/a.csv",
        "a",
        "pack.yaml",
        "p");
    assertThat(open("pack.jar")).containsExactly("pack.yaml=p", "tables/a.csv=a");
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatPeoplePutBesidesIsLeftAlone() throws IOException {
    write("pack.yaml", "p");
    write("README.md", "r");
    write("LICENSE", "l");
    assertThat(open("pack")).containsExactly("pack.yaml=p");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFileThatIsNotUsedIsAWarningWithAGuess() throws IOException {
    write("pack.yml", "");
    write("tabels/a.csv", "");
    write("sentences/a.csv", "");
    write("tables/a.xls", "");
    write("tables/deep/a.csv", "");
    write("mypack/pack.yaml", "");
    write("notes.doc", "");
    write(".git/config", "");
    write("tables/~$a.xlsx", "");
    assertThat(open("pack")).isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            .git: warning: this is hidden from view, and is not used [hidden-file]
            mypack/pack.yaml: warning: this file is not used; expected pack.yaml, \
            words_en.properties, words_he.properties, or a file in tables/, sentences/, rules/, \
            signals/, scenarios/, initiatives/ [unknown-file]
              Pack what is in the folder, not the folder itself.
            notes.doc: warning: this file is not used; expected pack.yaml, words_en.properties, \
            words_he.properties, or a file in tables/, sentences/, rules/, signals/, scenarios/, \
            initiatives/ [unknown-file]
            pack.yml: warning: this file is not used; expected pack.yaml, words_en.properties, \
            words_he.properties, or a file in tables/, sentences/, rules/, signals/, scenarios/, \
            initiatives/ [unknown-file]
              Maybe you meant 'pack.yaml'.
            sentences/a.csv: warning: this file is not used; expected files ending in .dslr here \
            [unknown-file]
              Maybe it belongs in tables/ or signals/.
            tabels/a.csv: warning: this file is not used; expected pack.yaml, \
            words_en.properties, words_he.properties, or a file in tables/, sentences/, rules/, \
            signals/, scenarios/, initiatives/ [unknown-file]
              Maybe you meant 'tables/'.
            tables/a.xls: warning: this file is not used; expected files ending in .csv or .xlsx \
            here [unknown-file]
              Save it as a workbook that ends in .xlsx.
            tables/deep/a.csv: warning: this file is not used; expected pack.yaml, \
            words_en.properties, words_he.properties, or a file in tables/, sentences/, rules/, \
            signals/, scenarios/, initiatives/ [unknown-file]
              Maybe it belongs in tables/ or signals/.
            tables/~$a.xlsx: warning: this is hidden from view, and is not used [hidden-file]
            """);
  }

  @Test
  void whatIsNoPackIsSaid() throws IOException {
    write("pack.yaml", "p");
    Files.writeString(folder.resolve("broken.jar"), "no zip");
    Files.writeString(folder.resolve("note.txt"), "text");
    assertThat(open("nowhere")).isEmpty();
    assertThat(open("broken.jar")).isEmpty();
    assertThat(open("note.txt")).isEmpty();
    assertThat(open("pack/pack.yaml")).isEmpty();
    assertThat(problems())
        .isEqualTo(
            """
            broken.jar: error: the archive is damaged, or is no jar or zip file [unreadable]
            note.txt: error: the pack is neither a folder nor a jar or zip file [unreadable]
            nowhere: error: no such folder or jar [unreadable]
            pack/pack.yaml: error: the pack is neither a folder nor a jar or zip file [unreadable]
              Give the folder that the file is in.
            """);
  }

  @Test
  void aLinkIsFollowedOnlyToAFileOfThePack() throws IOException {
    write("pack.yaml", "p");
    write("tables/a.csv", "a");
    Files.writeString(folder.resolve("secret.csv"), "s");
    Path tables = folder.resolve("pack/tables");
    Files.createSymbolicLink(tables.resolve("inside.csv"), Path.of("a.csv"));
    Files.createSymbolicLink(tables.resolve("outside.csv"), Path.of("../../secret.csv"));
    Files.createSymbolicLink(tables.resolve("nowhere.csv"), Path.of("gone.csv"));
    Files.createSymbolicLink(tables.resolve("loop.csv"), Path.of("loop.csv"));
    Files.createSymbolicLink(tables.resolve("folder.csv"), Path.of(".."));
    assertThat(open("pack"))
        .containsExactly("pack.yaml=p", "tables/a.csv=a", "tables/inside.csv=a");
    assertThat(problems())
        .isEqualTo(
            """
            tables/folder.csv: error: the link leads to a folder; expected a file [not-a-file]
            tables/loop.csv: error: the link leads nowhere [not-a-file]
            tables/nowhere.csv: error: the link leads nowhere [not-a-file]
            tables/outside.csv: error: the link leads out of the pack; expected a file of the pack \
            [not-a-file]
            """);
  }

  @Test
  void thePackItselfMayBeALink() throws IOException {
    write("pack.yaml", "p");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("pack"));
    assertThat(open("link")).containsExactly("pack.yaml=p");
  }

  @Test
  void aNameThatLeadsElsewhereIsRefused() throws IOException {
    zip(
        "../evil.csv",
        "1",
        "/etc/a.csv",
        "2",
        "tables/../../b.csv",
        "3",
        "C:/c.csv",
        "4",
        "tables\\d.csv",
        "5",
        "tables//e.csv",
        "6",
        "tables/\u202Efsc.csv",
        "7",
        "tables/./f.csv",
        "8",
        "t".repeat(300) + ".csv",
        "9",
        "pack.yaml",
        "p");
    assertThat(open("pack.jar")).containsExactly("pack.yaml=p");
    assertThat(problems.inOrder()).hasSize(9);
    assertThat(problems.inOrder())
        .allSatisfy(
            problem ->
                assertThat(problem.code() + ": " + problem.message())
                    .isEqualTo(
                        "bad-name: the name of this file is not that of a file in the pack;"
                            + " expected folders and a file with / between them"));
  }

  @Test
  void aFileThatIsThereTwiceIsRefused() throws IOException {
    zip("tables/a.csv", "1", "tables/b.csv", "2", "tables/A.CSV", "3", "pack.yaml", "p");
    rename("tables/b.csv", "tables/a.csv");
    assertThat(open("pack.jar")).contains("pack.yaml=p").hasSize(2);
    assertThat(problems())
        .isEqualTo(
            """
            tables/A.CSV: error: the name differs from that of tables/a.csv only in upper and \
            lower case [duplicate-file]
            tables/a.csv: error: the pack has this file twice [duplicate-file]
            """);
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    write("pack.yaml", "p");
    write("tables/large.csv", "x".repeat(PackFiles.MOST_BYTES + 1));
    write("tables/most.csv", "x".repeat(PackFiles.MOST_BYTES));
    assertThat(PackFiles.open(folder.resolve("pack"), problems)).hasSize(2);
    assertThat(problems())
        .isEqualTo(
            "tables/large.csv: error: the file is too large; expected at most 4 MB [too-large]\n");
  }

  @Test
  void aPackThatIsTooLargeIsRefused() throws IOException {
    for (int i = 1; i <= 5; i++) {
      write("tables/" + i + ".csv", "x".repeat(PackFiles.MOST_BYTES));
    }
    write("words_en.properties", "w");
    assertThat(PackFiles.open(folder.resolve("pack"), problems)).hasSize(4);
    assertThat(problems())
        .isEqualTo(
            """
            tables/5.csv: error: the pack is too large; expected at most 16 MB in all its files \
            [too-large]
            words_en.properties: error: the pack is too large; expected at most 16 MB in all its \
            files [too-large]
            """);
  }

  @Test
  void aPackWithTooManyFilesIsRefused() throws IOException {
    for (int i = 0; i < PackFiles.MOST_FILES; i++) {
      write("tables/" + (1000 + i) + ".csv", "");
    }
    assertThat(PackFiles.open(folder.resolve("pack"), problems)).hasSize(PackFiles.MOST_FILES - 1);
    assertThat(problems())
        .isEqualTo(
            "pack.yaml: error: the pack has more than 500 files; the others are not read"
                + " [too-large]\n");
  }

  @Test
  void aFileThatExpandsLikeABombIsRefused() throws IOException {
    zip("pack.yaml", "p", "tables/bomb.csv", "x".repeat(3_000_000));
    assertThat(open("pack.jar")).containsExactly("pack.yaml=p");
    assertThat(problems())
        .isEqualTo(
            "tables/bomb.csv: error: the file is packed more than 200 times smaller than it is;"
                + " expected a file that a person wrote [too-large]\n");
  }
}
