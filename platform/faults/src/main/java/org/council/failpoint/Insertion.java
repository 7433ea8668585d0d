package org.council.failpoint;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;

/**
 * One call to {@link Hooks} at one place. A fail point only calls; a defect at an entry may
 * exchange the first argument, and one at a return the result.
 */
record Insertion(String name, Place place, boolean exchanges) {

  private static final ClassDesc HOOKS = ClassDesc.of("org.council.failpoint.Hooks");
  private static final MethodTypeDesc REACH = MethodTypeDesc.of(CD_void, CD_String);
  private static final MethodTypeDesc ARGUMENT =
      MethodTypeDesc.of(CD_Object, CD_Object, CD_Object, CD_String);
  private static final MethodTypeDesc RESULT = MethodTypeDesc.of(CD_Object, CD_Object, CD_String);

  static Insertion of(String name, Place place, boolean exchanges) {
    return new Insertion(name, place, exchanges);
  }

  /**
   * How the code of a method is changed.
   *
   * @param placed is told each time the call was put in
   */
  CodeTransform into(MethodModel method, Consumer<String> placed) {
    return new CodeTransform() {

      @Override
      public void atStart(CodeBuilder code) {
        if (place.spot() == Place.Spot.ENTRY) {
          call(code, method);
          placed.accept(name);
        }
      }

      @Override
      public void accept(CodeBuilder code, CodeElement element) {
        boolean here = isHere(element);
        if (here && place.spot() != Place.Spot.AFTER_CALL) {
          call(code, method);
        }
        code.with(element);
        if (here && place.spot() == Place.Spot.AFTER_CALL) {
          call(code, method);
        }
        if (here) {
          placed.accept(name);
        }
      }
    };
  }

  private boolean isHere(CodeElement element) {
    return switch (place.spot()) {
      case ENTRY -> false;
      case RETURN -> element instanceof ReturnInstruction;
      case BEFORE_CALL, AFTER_CALL ->
          element instanceof InvokeInstruction call && call.name().equalsString(place.callee());
    };
  }

  private void call(CodeBuilder code, MethodModel method) {
    if (!exchanges) {
      code.ldc(name).invokestatic(HOOKS, "reach", REACH);
    } else if (place.spot() == Place.Spot.ENTRY) {
      exchangeArgument(code, method);
    } else {
      exchangeResult(code, method.methodTypeSymbol().returnType());
    }
  }

  private void exchangeArgument(CodeBuilder code, MethodModel method) {
    boolean isStatic = method.flags().has(AccessFlag.STATIC);
    int slot = isStatic ? 0 : 1;
    if (isStatic) {
      code.aconst_null();
    } else {
      code.aload(0);
    }
    code.aload(slot)
        .ldc(name)
        .invokestatic(HOOKS, "argument", ARGUMENT)
        .checkcast(method.methodTypeSymbol().parameterType(0))
        .astore(slot);
  }

  private void exchangeResult(CodeBuilder code, ClassDesc type) {
    code.ldc(name).invokestatic(HOOKS, "result", RESULT).checkcast(type);
  }
}
