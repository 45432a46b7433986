package org.recourse.priorauth.pas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the house deals with payers' systems.
 *
 * @param largestMessage what is longer is refused unread
 */
@ConfigurationProperties("recourse.priorauth.pas")
public record PasSettings(@DefaultValue("5MB") DataSize largestMessage) {}
