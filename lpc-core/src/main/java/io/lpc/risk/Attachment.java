package io.lpc.risk;

import io.lpc.common.Digest;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 附件: a file that a search round brought in, by its digest; the file itself stays where the host
 * keeps files (PLAN R4).
 *
 * @param kind what it is
 * @param name its file name
 * @param mediaType its media type, such as {@code image/jpeg}
 * @param bytes its size in bytes, from 0
 * @param digest SHA-256 of its content
 */
public record Attachment(
    @NotNull AttachmentKind kind,
    @NotBlank @Size(max = 255) String name,
    @NotBlank @Size(max = 100) String mediaType,
    @Min(0) long bytes,
    @NotNull Digest digest) {}
