package org.recourse.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Two connections kept apart for short transactions of their own, such as taking a case number:
 * they are free even when every other connection waits for one.
 */
@Configuration(proxyBeanMethods = false)
class NumbersDatabase {

  private static final int CONNECTIONS = 2;

  @Bean(defaultCandidate = false)
  DataSource numbersDataSource(JdbcConnectionDetails server, Environment environment) {
    var pool = new HikariDataSource();
    Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
    pool.setJdbcUrl(server.getJdbcUrl());
    pool.setUsername(server.getUsername());
    pool.setPassword(server.getPassword());
    pool.setPoolName("numbers");
    pool.setMinimumIdle(0);
    pool.setMaximumPoolSize(CONNECTIONS);
    return pool;
  }
}
