package org.recourse.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param administrator the first person outside demo mode, who signs everybody else up
 * @param oidc how claims of the hospital's identity provider are read
 * @param closeDemoAccounts whether accounts with the demo's password are closed at start instead of
 *     refusing it
 */
@ConfigurationProperties("recourse.security")
public record SecuritySettings(
    @DefaultValue Administrator administrator, @DefaultValue Oidc oidc, boolean closeDemoAccounts) {

  /**
   * The first administrator; both null when there are users already.
   *
   * @param username sign-in name
   * @param password written down as a hash at the first start, ignored later
   */
  public record Administrator(String username, String password) {

    @Override
    public String toString() {
      return "Administrator[" + username + "]";
    }
  }

  /**
   * What the identity provider calls things.
   *
   * @param groupsClaim the claim that lists a person's groups; those that are none of our roles are
   *     ignored
   * @param usernameClaim the claim that holds the sign-in name
   */
  public record Oidc(
      @DefaultValue("groups") String groupsClaim,
      @DefaultValue("preferred_username") String usernameClaim) {}
}
