package org.recourse.casefile.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the API takes at once, and how long it remembers.
 *
 * @param largestBody the largest JSON body of a single request
 * @param largestLine the longest line of a batch
 * @param largestBatch the most bytes one batch may have
 * @param batchesAtOnce how many batches one node works on at the same time
 * @param keysKeptFor how long an Idempotency-Key is remembered
 * @param waitForTwin how long a repeated request waits for the first one to finish
 */
@ConfigurationProperties("recourse.casefile.web")
public record WebSettings(
    @DefaultValue("2MB") DataSize largestBody,
    @DefaultValue("1MB") DataSize largestLine,
    @DefaultValue("2GB") DataSize largestBatch,
    @DefaultValue("4") int batchesAtOnce,
    @DefaultValue("7d") Duration keysKeptFor,
    @DefaultValue("10s") Duration waitForTwin) {}
