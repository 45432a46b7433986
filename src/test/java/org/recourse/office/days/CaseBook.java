package org.recourse.office.days;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.office.days.audit.Finding;

/** Which complaint got which number, and what the run saw go otherwise than expected. */
final class CaseBook {

  private final Map<String, Complaint> byNumber = new LinkedHashMap<>();
  private final Map<Integer, String> numbers = new TreeMap<>();
  private final List<Finding> surprises = new ArrayList<>();

  synchronized void opened(String number, Complaint complaint) {
    byNumber.put(number, complaint);
    numbers.put(complaint.index(), number);
  }

  synchronized Complaint complaint(String number) {
    return byNumber.get(number);
  }

  /** The number of a complaint; null while it has not come in. */
  synchronized String number(int index) {
    return numbers.get(index);
  }

  synchronized Collection<String> all() {
    return List.copyOf(byNumber.keySet());
  }

  synchronized void surprised(String number, String what) {
    surprises.add(new Finding("surprise", number, what));
  }

  synchronized List<Finding> surprises() {
    return List.copyOf(surprises);
  }
}
