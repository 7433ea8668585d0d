package org.council.platform.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource class: its writing methods (POST, PUT, PATCH, DELETE) are acts. An act waits for
 * the events named in {@code After-Event}, runs in one transaction together with the keeping of its
 * answer under {@code Idempotency-Key}, is retried when another act got in its way, and answers
 * with {@code Event-Id}. Such a method returns a {@code Response}. Reading methods wait for {@code
 * After-Event} too and are otherwise untouched.
 */
@Inherited
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Act {}
