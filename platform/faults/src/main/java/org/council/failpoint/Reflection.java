package org.council.failpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Calls methods of classes that are known by name only. */
final class Reflection {

  private Reflection() {}

  /** Calls the method of this name; there is one with so many arguments. */
  static Object call(Object target, String name, Object... arguments) {
    try {
      Method method =
          Stream.of(target.getClass().getDeclaredMethods())
              .filter(one -> one.getName().equals(name))
              .filter(one -> one.getParameterCount() == arguments.length)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no method " + name));
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Reflection.<RuntimeException>unchecked(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A constant of an enum that the service knows. */
  static Object constant(String type, String name) {
    try {
      Class<?> constants =
          Class.forName(type, true, Thread.currentThread().getContextClassLoader());
      return Stream.of(constants.getEnumConstants())
          .filter(constant -> constant.toString().equals(name))
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The woven method declares what is thrown; its caller here does not. */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> E unchecked(Throwable failure) throws E {
    throw (E) failure;
  }
}
