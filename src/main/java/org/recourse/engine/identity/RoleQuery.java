package org.recourse.engine.identity;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.recourse.casefile.StaffDirectory;

/** The engine asks for roles, mostly for those of one person. */
class RoleQuery extends GroupQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient StaffDirectory directory;

  RoleQuery(StaffDirectory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return found().size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return People.page(found(), page);
  }

  private List<Group> found() {
    return People.groups(directory).stream()
        .filter(this::isHeld)
        .map(People::group)
        .filter(this::isWanted)
        .sorted(Comparator.comparing(Group::getName))
        .toList();
  }

  private boolean isHeld(String group) {
    return tenantId == null
        && (userId == null
            || directory
                .find(userId)
                .filter(member -> member.groups().contains(group))
                .isPresent());
  }

  private boolean isWanted(Group group) {
    return People.is(group.getId(), id)
        && People.isOneOf(group.getId(), ids)
        && People.is(group.getName(), name)
        && People.isLike(group.getName(), nameLike)
        && People.is(group.getType(), type);
  }
}
