package org.recourse.casefile.numbers;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Two connections for numbers alone, so that who opens a case never waits for one that waits for a number. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(NumberSettings.class)
class NumbersPool {

  @Bean(name = "numbersDataSource", defaultCandidate = false)
  DataSource numbersDataSource(HikariDataSource main) {
    var pool = new HikariDataSource();
    pool.setPoolName("numbers");
    pool.setJdbcUrl(main.getJdbcUrl());
    pool.setUsername(main.getUsername());
    pool.setPassword(main.getPassword());
    pool.setMaximumPoolSize(2);
    return pool;
  }
}
