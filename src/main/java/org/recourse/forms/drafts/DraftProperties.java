package org.recourse.forms.drafts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How half-filled forms are kept.
 *
 * @param keep how long a draft nobody touches is kept
 * @param limit how large one draft may be
 */
@ConfigurationProperties("recourse.forms.drafts")
record DraftProperties(@DefaultValue("30d") Duration keep, @DefaultValue("1MB") DataSize limit) {}
