package io.lpc.power;

import io.lpc.common.TimeLimit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 服务承诺: what the served party may expect (PLAN F1).
 *
 * @param text the promise in words
 * @param limit its time limit with its unit, if it names one
 */
public record ServiceCommitment(
    @NotBlank @Size(max = 2000) String text, @Nullable TimeLimit limit) {}
