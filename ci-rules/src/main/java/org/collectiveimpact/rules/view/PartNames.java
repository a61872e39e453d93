package org.collectiveimpact.rules.view;

import java.util.List;

/** Names of parts in an order that does not depend on the order of the record. */
final class PartNames {

  private PartNames() {}

  static List<String> sorted(List<String> names) {
    return names.size() < 2 ? List.copyOf(names) : names.stream().distinct().sorted().toList();
  }
}
