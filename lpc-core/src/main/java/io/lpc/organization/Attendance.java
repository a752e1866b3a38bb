package io.lpc.organization;

import io.lpc.common.OfficialId;
import jakarta.validation.constraints.NotNull;

/**
 * 出席: somebody attended a meeting.
 *
 * @param official who
 * @param capacity with or without a vote
 */
public record Attendance(@NotNull OfficialId official, @NotNull AttendanceCapacity capacity) {}
