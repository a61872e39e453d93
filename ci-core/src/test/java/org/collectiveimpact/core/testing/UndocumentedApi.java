package org.collectiveimpact.core.testing;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the public types and members of a source tree that have no documentation comment. */
public final class UndocumentedApi {
  private UndocumentedApi() {}

  /**
   * The undocumented public types and members below {@code sources}, in the order of their files.
   * Packages named {@code internal}, overriding methods and the constructors of records are left
   * out.
   */
  public static List<String> in(Path sources) {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(sources)) {
      files =
          tree.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !sources.relativize(file).toString().contains("internal"))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> undocumented = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees comments = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(comments, unit, undocumented).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return undocumented;
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees comments;
    private final String file;
    private final List<String> undocumented;
    private final Deque<ClassTree> types = new ArrayDeque<>();

    Scanner(DocTrees comments, CompilationUnitTree unit, List<String> undocumented) {
      this.comments = comments;
      this.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      this.undocumented = undocumented;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (isPublic(type.getModifiers())) {
        check(type.getSimpleName().toString());
        types.push(type);
        super.visitClass(type, null);
        types.pop();
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean constructsRecord =
          method.getReturnType() == null && types.element().getKind() == Tree.Kind.RECORD;
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (isPublic(method.getModifiers()) && !constructsRecord && !overrides) {
        check(method.getName() + "()");
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      if (isPublic(field.getModifiers())) {
        check(field.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitBlock(BlockTree block, Void unused) {
      return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
      boolean inInterface =
          !types.isEmpty()
              && (types.element().getKind() == Tree.Kind.INTERFACE
                  || types.element().getKind() == Tree.Kind.ANNOTATION_TYPE);
      return inInterface
          ? !modifiers.getFlags().contains(Modifier.PRIVATE)
          : modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private void check(String name) {
      if (comments.getDocComment(getCurrentPath()) == null) {
        undocumented.add(file + ": " + name);
      }
    }
  }
}
