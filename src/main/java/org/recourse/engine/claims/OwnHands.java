package org.recourse.engine.claims;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.engine.TaskDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may hold a task. People take a task for themselves and give back their own; only who may
 * assign tasks, such as a supervisor, gives one to a colleague or takes it from one, and then to
 * somebody of the task's own group who may see its case. So no task is held by a name nobody has.
 */
@Component
public class OwnHands {

  private static final String NOBODY =
      "Nobody with that sign-in name does such a task, or they must not see this case. Choose a"
          + " colleague of the group the task is for.";

  private static final Set<String> IN_THE_LIST = Set.of("Created", "Updated");

  private final ObjectProvider<IdentityService> identity;
  private final ObjectProvider<StaffDirectory> staff;
  private final ObjectProvider<TaskDoor> door;

  OwnHands(
      ObjectProvider<IdentityService> identity,
      ObjectProvider<StaffDirectory> staff,
      ObjectProvider<TaskDoor> door) {
    this.identity = identity;
    this.staff = staff;
    this.door = door;
  }

  /**
   * Looks at a change of hands before it is kept; what the house itself does is not asked about.
   *
   * @param from who held the task; null for nobody
   * @param to who is to hold it; null for nobody
   * @throws org.camunda.bpm.engine.AuthorizationException when it is not the caller's to change
   * @throws FormFieldValidationException when the colleague can't do this task, in plain words
   */
  public void mayChange(Task task, String from, String to) {
    if (!isByHand(task) || Objects.equals(from, to)) {
      return;
    }
    String me = identity.getObject().getCurrentAuthentication().getUserId();
    if (!Objects.equals(me, to == null ? from : to)) {
      Context.getProcessEngineConfiguration()
          .getCommandCheckers()
          .forEach(checker -> checker.checkTaskAssign((TaskEntity) task));
      if (to != null) {
        mayOffer(task, to);
      }
    }
  }

  /**
   * Looks at a person whom a caller names for a task.
   *
   * @throws FormFieldValidationException when nobody of that name does it, in plain words
   */
  public void mayOffer(Task task, String username) {
    if (isByHand(task) && !fits((TaskEntity) task, username)) {
      throw new FormFieldValidationException(List.of("userId"), NOBODY);
    }
  }

  /**
   * Looks at what a caller says a person or a group is to a task.
   *
   * @throws FormFieldValidationException when it is anything but a candidate, in plain words
   */
  public void mayLink(Task task, String type) {
    if (isByHand(task) && !IdentityLinkType.CANDIDATE.equals(type)) {
      throw new FormFieldValidationException(
          List.of("type"), "A task is offered to candidates; leave out every other kind of link.");
    }
  }

  /**
   * Looks at a group that a caller names for a task.
   *
   * @param oneOfMany whether such a task belongs to one group among many, as a department's inquiry
   * @throws FormFieldValidationException when nobody here is of it, or the task is not to go to
   *     another, in plain words
   */
  public void mayOfferToGroup(Task task, String group, boolean oneOfMany) {
    if (isByHand(task) && oneOfMany) {
      throw new FormFieldValidationException(
          List.of("groupId"),
          "This task belongs to one department. Ask another department from the complaint itself.");
    }
    if (isByHand(task)
        && staff.getObject().everyone().stream().noneMatch(one -> one.groups().contains(group))) {
      throw new FormFieldValidationException(
          List.of("groupId"), "There is no such group here. Choose one of the list.");
    }
  }

  /**
   * Looks at a group that a caller takes a task from.
   *
   * @throws FormFieldValidationException when nobody else would have it, in plain words
   */
  public void mayTakeFromGroup(Task task, String group) {
    if (isByHand(task)
        && ((TaskEntity) task)
            .getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .allMatch(other -> other == null || other.equals(group))) {
      throw new FormFieldValidationException(
          List.of("groupId"),
          "This task would be in nobody's list. Offer it to another group first.");
    }
  }

  /** What the model says about a task that is only being made, no person has said. */
  private boolean isByHand(Task task) {
    return IN_THE_LIST.contains(String.valueOf(task.getTaskState()))
        && identity.getObject().getCurrentAuthentication() != null;
  }

  private boolean fits(TaskEntity task, String username) {
    return staff
        .getObject()
        .find(username)
        .filter(colleague -> colleague.username().equals(username))
        .filter(colleague -> isOfItsGroup(task, colleague))
        .filter(
            colleague ->
                door.getObject()
                    .maySee(task.getId(), new Colleague(colleague.username(), colleague.groups())))
        .isPresent();
  }

  private static boolean isOfItsGroup(TaskEntity task, StaffMember colleague) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .anyMatch(colleague.groups()::contains);
  }

  private record Colleague(String username, Set<String> groups) implements SignedOn {}
}
