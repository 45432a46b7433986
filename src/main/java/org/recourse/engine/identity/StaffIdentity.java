package org.recourse.engine.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.recourse.casefile.StaffDirectory;

/** The staff directory as the engine wants to read it. */
class StaffIdentity implements ReadOnlyIdentityProvider {

  private final StaffDirectory directory;

  StaffIdentity(StaffDirectory directory) {
    this.directory = directory;
  }

  @Override
  public User findUserById(String userId) {
    return directory.find(userId).map(People::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new PeopleQuery(directory, executor());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new PeopleQuery(directory, null);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("The staff directory answers no SQL.");
  }

  /** Never: people sign on at the front door, not at the engine. */
  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public Group findGroupById(String groupId) {
    return People.groups(directory).contains(groupId) ? People.group(groupId) : null;
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new RoleQuery(directory, executor());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new RoleQuery(directory, null);
  }

  @Override
  public Tenant findTenantById(String tenantId) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants(executor());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenants(null);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private static CommandExecutor executor() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }
}
