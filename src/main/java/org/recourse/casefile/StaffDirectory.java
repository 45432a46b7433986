package org.recourse.casefile;

import java.util.List;
import java.util.Optional;

/** Who works in this office. */
public interface StaffDirectory {

  /** Everybody who may sign in, by display name. */
  List<StaffMember> everyone();

  /** One colleague; empty when nobody of that sign-in name works here. */
  Optional<StaffMember> find(String username);

  /** Where a colleague gets mail; empty when nobody of that name works here, or it is not known. */
  Optional<String> mailOf(String username);
}
