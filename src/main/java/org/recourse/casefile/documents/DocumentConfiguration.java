package org.recourse.casefile.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of documents. */
@Configuration
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {}
