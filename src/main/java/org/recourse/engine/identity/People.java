package org.recourse.engine.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.recourse.casefile.Groups;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;

/** Colleagues and roles in the engine's own shape. */
class People {

  private People() {}

  static User user(StaffMember member) {
    var lastSpace = member.displayName().lastIndexOf(' ');
    var user = new UserEntity(member.username());
    user.setFirstName(lastSpace < 0 ? "" : member.displayName().substring(0, lastSpace));
    user.setLastName(member.displayName().substring(lastSpace + 1));
    return user;
  }

  /** Every role there is, and the groups of departments that have somebody. */
  static Set<String> groups(StaffDirectory directory) {
    var groups = new TreeSet<>(Groups.ALL);
    directory.everyone().forEach(member -> groups.addAll(member.groups()));
    return groups;
  }

  static Group group(String groupId) {
    var group = new GroupEntity(groupId);
    var words = groupId.replace('-', ' ');
    group.setName(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    group.setType("WORKFLOW");
    return group;
  }

  /** Whether a text is like an SQL pattern with {@code %}; a null pattern asks for nothing. */
  static boolean isLike(String text, String pattern) {
    if (pattern == null) {
      return true;
    }
    var regex = Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
    return text != null && Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches();
  }

  static boolean is(String text, String wanted) {
    return wanted == null || wanted.equals(text);
  }

  static boolean isOneOf(String text, String[] wanted) {
    return wanted == null || List.of(wanted).contains(text);
  }

  static <T> List<T> page(List<T> all, Page page) {
    if (page == null) {
      return all;
    }
    var from = Math.min(page.getFirstResult(), all.size());
    var to = Math.min((long) from + page.getMaxResults(), all.size());
    return all.subList(from, (int) to);
  }
}
