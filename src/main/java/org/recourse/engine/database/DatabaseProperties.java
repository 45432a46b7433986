package org.recourse.engine.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database that Recourse brings along lives; without meaning once {@code
 * spring.datasource.url} is set.
 *
 * @param folder the folder that holds the data, its password and the unpacked server programs
 * @param port the loopback port the server listens on; 0 takes any free one
 */
@ConfigurationProperties("recourse.database")
record DatabaseProperties(@DefaultValue("data") Path folder, @DefaultValue("0") int port) {}
