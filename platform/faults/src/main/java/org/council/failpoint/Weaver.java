package org.council.failpoint;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weaves all that belongs into one class. */
final class Weaver {

  private final List<Insertion> insertions;

  private Weaver(List<Insertion> insertions) {
    this.insertions = insertions;
  }

  /** The weaver of a class, or nothing where none of its methods is a place. */
  static Optional<Weaver> of(String type) {
    List<Insertion> insertions =
        Stream.concat(
                Stream.of(FailPoint.values())
                    .map(point -> Insertion.of(point.name(), point.place(), false)),
                Stream.of(Defect.values())
                    .map(defect -> Insertion.of(defect.name(), defect.place(), true)))
            .filter(insertion -> insertion.place().type().equals(type))
            .toList();
    return insertions.isEmpty() ? Optional.empty() : Optional.of(new Weaver(insertions));
  }

  /**
   * The class with its calls woven in.
   *
   * @throws IllegalStateException when the class has not the place that is named
   */
  byte[] weave(byte[] bytes, ClassLoader loader) {
    ClassFile classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    byte[] woven = bytes;
    for (Insertion insertion : insertions) {
      woven = weave(insertion, woven, classFile);
    }
    return woven;
  }

  private static byte[] weave(Insertion insertion, byte[] bytes, ClassFile classFile) {
    List<String> placed = new ArrayList<>();
    ClassTransform transform =
        ClassTransform.transformingMethods(
            method -> method.methodName().equalsString(insertion.place().method()),
            (builder, element) -> {
              if (element instanceof CodeModel code) {
                MethodModel method = code.parent().orElseThrow();
                builder.transformCode(code, insertion.into(method, placed::add));
              } else {
                builder.with(element);
              }
            });
    byte[] woven = classFile.transformClass(classFile.parse(bytes), transform);
    if (placed.isEmpty()) {
      throw new IllegalStateException(insertion.name() + " has no place: " + insertion.place());
    }
    return woven;
  }
}
