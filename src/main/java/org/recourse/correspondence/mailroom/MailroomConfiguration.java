package org.recourse.correspondence.mailroom;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The mail server where one is configured, a folder in the demo; a hospital that configured neither
 * sends on paper only, so that no letter is taken for sent that lies in a folder.
 */
@AutoConfiguration(after = MailSenderAutoConfiguration.class)
@EnableConfigurationProperties(MailroomSettings.class)
public class MailroomConfiguration {

  @Bean
  @ConditionalOnBean(JavaMailSender.class)
  Mailroom smtpMailroom(JavaMailSender server) {
    return new SmtpMailroom(server);
  }

  @Bean
  @ConditionalOnMissingBean({Mailroom.class, JavaMailSender.class})
  @ConditionalOnProperty("recourse.demo")
  Mailroom fileMailroom(MailroomSettings settings) {
    return new FileMailroom(Path.of(settings.folder()));
  }
}
