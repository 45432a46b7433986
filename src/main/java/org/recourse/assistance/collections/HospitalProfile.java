package org.recourse.assistance.collections;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What kind of organization the hospital is.
 *
 * @param is501c3 whether it is exempt from tax under section 501(c)(3), so that 26 CFR 1.501(r)
 *     binds it; county hospitals usually are not: confirm with compliance
 */
@ConfigurationProperties("recourse.hospital")
public record HospitalProfile(@DefaultValue("false") boolean is501c3) {}
