package org.recourse.grievance.road.representative;

import java.util.List;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Groups;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.springframework.stereotype.Component;

/** Who could take over a complaint from its representative. */
@Component
public class Successors {

  private final StaffDirectory staff;
  private final Colleagues colleagues;
  private final Representatives representatives;

  Successors(StaffDirectory staff, Colleagues colleagues, Representatives representatives) {
    this.staff = staff;
    this.colleagues = colleagues;
    this.representatives = representatives;
  }

  /** A colleague as a list of choices names them. */
  public record Successor(String username, String displayName) {}

  /** By display name, without the representative and those who may not work on the case. */
  public List<Successor> of(CaseFile file) {
    String now = representatives.of(file.id()).orElse("");
    return staff.everyone().stream()
        .filter(Successors::isOfTheOffice)
        .filter(colleague -> !colleague.username().equals(now))
        .filter(colleague -> colleagues.objection(file, colleague).isEmpty())
        .map(colleague -> new Successor(colleague.username(), colleague.displayName()))
        .toList();
  }

  private static boolean isOfTheOffice(StaffMember colleague) {
    return colleague.groups().contains(Groups.REPRESENTATIVES)
        || colleague.groups().contains(Groups.SUPERVISORS);
  }
}
