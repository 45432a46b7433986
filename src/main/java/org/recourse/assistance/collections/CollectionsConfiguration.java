package org.recourse.assistance.collections;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What the clocks of collections depend on. */
@Configuration
@EnableConfigurationProperties(HospitalProfile.class)
class CollectionsConfiguration {}
