package org.recourse.correspondence.print;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are printed.
 *
 * @param fonts a folder with more TrueType fonts, for scripts that the program's own do not carry;
 *     left out where it does not exist
 */
@ConfigurationProperties("recourse.letters")
public record PrintSettings(@DefaultValue("fonts") String fonts) {}
