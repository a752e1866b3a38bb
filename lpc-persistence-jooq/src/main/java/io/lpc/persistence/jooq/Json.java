package io.lpc.persistence.jooq;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.store.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lists of values within a record, as JSON text. A component's name is its name in the JSON; a name
 * too many or too few is an error and not a default. Ids, digests and times are texts.
 */
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(texts())
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private Json() {}

  static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      // The message of the cause may show the value.
      throw new IllegalStateException("No JSON of a " + value.getClass().getName());
    }
  }

  static <T> T read(String json, Class<T> type) {
    return read(json, MAPPER.constructType(type));
  }

  static <T> List<T> list(String json, Class<T> element) {
    return read(json, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
  }

  static <K, V> Map<K, V> map(String json, Class<K> key, Class<V> value) {
    return read(json, MAPPER.getTypeFactory().constructMapType(Map.class, key, value));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // the callers build the type of T
  private static <T> T read(String json, JavaType type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      // The message of the cause shows what is stored.
      throw new StoreException("A stored text is no JSON of " + type.toCanonical(), null);
    }
  }

  private static SimpleModule texts() {
    SimpleDeserializers readers = new IdReaders();
    readers.addDeserializer(Digest.class, new FromText<>(Digest.class, Digest::of));
    readers.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
    readers.addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse));
    SimpleModule module = new SimpleModule("lpc");
    module.setDeserializers(readers);
    for (Class<?> type : List.of(Id.class, Digest.class, LocalDate.class, Instant.class)) {
      module.addSerializer(type, new ToStringSerializer(type));
    }
    return module;
  }

  /** Reads ids of any type. */
  private static final class IdReaders extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description)
        throws JsonMappingException {
      Class<?> raw = type.getRawClass();
      return Id.class.isAssignableFrom(raw)
          ? new FromText<>(raw, text -> id(raw, text))
          : super.findBeanDeserializer(type, config, description);
    }

    private static Object id(Class<?> type, String text) {
      try {
        return type.getConstructor(String.class).newInstance(text);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("No id of type " + type.getName(), e);
      }
    }
  }

  private static final class FromText<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ? extends T> reading;

    FromText(Class<?> type, Function<String, ? extends T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext ctx) {
      return reading.apply(value);
    }
  }
}
