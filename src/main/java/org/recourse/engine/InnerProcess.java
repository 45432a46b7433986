package org.recourse.engine;

import java.util.Set;

/**
 * A process a flow calls within itself. A bean per such process; the flow's own is told by its
 * {@link org.recourse.casefile.CaseKind}.
 *
 * @param flow the flow it belongs to
 * @param key its process key, e.g. {@code grievance-inquiry}
 * @param workers the roles that see and do all its tasks
 * @param oneOfMany the role whose members see only the tasks of their own group; null when there is
 *     none. Only for work that belongs to one group among many: each such task carries a grant of
 *     its own, which makes the task list slower
 */
public record InnerProcess(String flow, String key, Set<String> workers, String oneOfMany) {}
