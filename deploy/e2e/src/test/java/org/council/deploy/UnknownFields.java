package org.council.deploy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Finds fields that a Kubernetes object has and its type does not: the model keeps them aside as
 * additional properties, where a misspelt field would be lost in silence.
 */
final class UnknownFields {

  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  /** The paths of the fields that the type of the object does not have. */
  static List<String> in(Object object) {
    UnknownFields walk = new UnknownFields();
    walk.visit("", object);
    return walk.found;
  }

  private void visit(String path, Object value) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> visit(path + "[]", item));
    } else if (value instanceof Map<?, ?> entries) {
      entries.forEach((key, entry) -> visit(path + "." + key, entry));
    } else if (value != null
        && value.getClass().getName().startsWith("io.fabric8.kubernetes.api")) {
      visitModel(path, value);
    }
  }

  private void visitModel(String path, Object model) {
    for (Method method : model.getClass().getMethods()) {
      if (method.getName().equals("getAdditionalProperties")) {
        Map<?, ?> unknown = (Map<?, ?>) call(method, model);
        unknown.keySet().forEach(name -> found.add(path + "." + name));
      } else if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
        visit(path + "." + method.getName().substring(3), call(method, model));
      }
    }
  }

  private static Object call(Method getter, Object model) {
    try {
      return getter.invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
