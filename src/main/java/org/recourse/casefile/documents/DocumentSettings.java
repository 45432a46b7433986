package org.recourse.casefile.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a document may be.
 *
 * @param maxSize the largest file that is taken
 */
@ConfigurationProperties("recourse.casefile.documents")
record DocumentSettings(@DefaultValue("25MB") DataSize maxSize) {}
