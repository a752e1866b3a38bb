package io.lpc.power;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 外部编码: the number that a list kept elsewhere gives an item.
 *
 * @param scheme the list, such as 省权力清单2011
 * @param code the number in it
 */
public record ExternalCode(
    @NotBlank @Size(max = 100) String scheme, @NotBlank @Size(max = 100) String code) {}
