package org.recourse.grievance.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.departments.Department;
import org.recourse.casefile.departments.DepartmentUse;
import org.recourse.casefile.departments.Departments;
import org.springframework.stereotype.Component;

/** What is on record about the questions of cases. */
@Component
public class InquiryRecord implements DepartmentUse {

  private final Inquiries inquiries;
  private final Departments departments;

  InquiryRecord(Inquiries inquiries, Departments departments) {
    this.inquiries = inquiries;
    this.departments = departments;
  }

  /** How many questions this case has. */
  public int count(UUID caseId) {
    return inquiries.findByCaseIdOrderByPlace(caseId).size();
  }

  /** Every question of each case, in order; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    return inquiries.findByCaseIdInOrderByPlace(caseIds).stream()
        .collect(
            Collectors.groupingBy(
                Inquiry::caseId,
                HashMap::new,
                Collectors.mapping(Inquiry::values, Collectors.toList())));
  }

  /** The questions of a case in words, for forms. */
  public List<Map<String, Object>> told(UUID caseId) {
    Map<String, String> names =
        departments.all().stream().collect(Collectors.toMap(Department::key, Department::name));
    return inquiries.findByCaseIdOrderByPlace(caseId).stream()
        .map(inquiry -> told(inquiry, names))
        .toList();
  }

  /** The departments one can ask, as choices of a form. */
  public List<Map<String, String>> choices() {
    return departments.open().stream()
        .map(department -> Map.of("label", department.name(), "value", department.key()))
        .toList();
  }

  @Override
  public int openQuestions(String departmentKey) {
    return inquiries.countByDepartmentAndStateIn(departmentKey, InquiryState.OPEN);
  }

  private static Map<String, Object> told(Inquiry inquiry, Map<String, String> names) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("department", names.get(inquiry.department()));
    told.put("question", inquiry.question());
    told.put("answer", inquiry.answer() == null ? "" : inquiry.answer());
    told.put("state", inquiry.state().words());
    return told;
  }
}
