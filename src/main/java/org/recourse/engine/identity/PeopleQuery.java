package org.recourse.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;

/** The engine asks for colleagues. */
class PeopleQuery extends UserQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient StaffDirectory directory;

  PeopleQuery(StaffDirectory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return People.page(found(), page);
  }

  private List<User> found() {
    return directory.everyone().stream()
        .filter(this::isInGroup)
        .map(People::user)
        .filter(this::isWanted)
        .toList();
  }

  private boolean isInGroup(StaffMember member) {
    return tenantId == null && (groupId == null || member.groups().contains(groupId));
  }

  private boolean isWanted(User user) {
    return People.is(user.getId(), id)
        && People.isOneOf(user.getId(), ids)
        && People.is(user.getFirstName(), firstName)
        && People.isLike(user.getFirstName(), firstNameLike)
        && People.is(user.getLastName(), lastName)
        && People.isLike(user.getLastName(), lastNameLike)
        && People.is(user.getEmail(), email)
        && People.isLike(user.getEmail(), emailLike);
  }
}
